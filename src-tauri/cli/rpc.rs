//! Calls as JSON lines: `{"id","call","args"}` in, `{"id","ok"}` or `{"id","error"}` out.

use marquee::app::App;
use marquee::error::{Error, Message, Result};
use marquee::rpc;
use marquee::words::words;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};

/// The committed contract: every call with kind, need, request and answer, and every type.
pub const LIST: &str = include_str!("../rpc/contract.json");

/// Answers lines until standard input ends.
pub async fn serve(app: &App) -> Result<bool> {
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    let mut out = tokio::io::stdout();
    while let Some(line) = lines.next_line().await? {
        if line.trim().is_empty() {
            continue;
        }
        let answer = answer(app, &line).await;
        out.write_all(format!("{answer}\n").as_bytes()).await?;
        out.flush().await?;
    }
    Ok(true)
}

async fn answer(app: &App, line: &str) -> Value {
    let asked: Value = match serde_json::from_str(line) {
        Ok(asked) => asked,
        Err(cause) => {
            let message = Message::new("error-arguments").with("cause", cause);
            return json!({"id": null, "error": told(app, &Error::field("line", message))});
        }
    };
    let id = asked.get("id").cloned().unwrap_or(Value::Null);
    let name = asked.get("call").and_then(Value::as_str).unwrap_or_default().to_owned();
    let args = asked.get("args").cloned().unwrap_or(Value::Null);
    match rpc::dispatch(app, &name, args).await {
        Ok(value) => json!({"id": id, "ok": value}),
        Err(why) => json!({"id": id, "error": told(app, &why)}),
    }
}

/// The error with its sentence in the language in use.
fn told(app: &App, why: &Error) -> Value {
    let failure = why.failure();
    let sentence = words(app.lang()).message(&Message { message_id: failure.message_id, args: failure.args });
    let mut value = why.to_json();
    if let Value::Object(map) = &mut value {
        map.insert("message".to_owned(), sentence.into());
    }
    value
}
