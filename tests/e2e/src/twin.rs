//! The browser twin: the same core and the same built screens, served to a browser on this machine.
//!
//! It exists for tests in Chromium and for looking at screens. It listens on 127.0.0.1 only, under a random token,
//! and answers nothing to other origins: a page on the internet that guesses the port learns nothing.

use axum::Router;
use axum::body::Body;
use axum::extract::{Json, Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use futures_util::stream::{self, Stream};
use marquee::app::{App, Options};
use marquee::host::ScriptedHost;
use serde::Deserialize;
use serde_json::{Value, json};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::{broadcast, oneshot};
use tokio::task::JoinHandle;

/// A running twin. Dropping it stops serving; [`Twin::stop`] also closes the profile cleanly.
pub struct Twin {
    /// Where a browser opens it, token included.
    pub url: String,
    /// The app behind it.
    pub app: App,
    address: SocketAddr,
    token: String,
    stop: Option<oneshot::Sender<()>>,
    served: Option<JoinHandle<()>>,
}

#[derive(Clone)]
struct Served {
    app: App,
    token: Arc<str>,
    screens: Arc<Path>,
    policy: HeaderValue,
    address: SocketAddr,
}

impl Twin {
    /// Opens the profile and serves the screens in `ui/dist` on a port of 127.0.0.1; port 0 takes any free one.
    ///
    /// # Panics
    /// The port is taken.
    pub async fn start(profile: Option<PathBuf>, host: Arc<ScriptedHost>, port: u16) -> Self {
        Self::open(Options::new(profile, host), port).await
    }

    /// The same with a home, a clock or a language of its own.
    ///
    /// # Panics
    /// The port is taken.
    pub async fn open(options: Options, port: u16) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", port)).await.expect("the port is free");
        let address = listener.local_addr().expect("a bound port has an address");
        let token = token();
        let app = App::start(options).await;
        marquee::safety::keep_safe(&app);
        marquee::mail::keep_sending(&app);
        marquee::work::keep_telling(&app);
        marquee::sync::keep_in_touch(&app);
        let served = Served {
            app: app.clone(),
            token: token.as_str().into(),
            screens: crate::root().join("ui/dist").into(),
            policy: HeaderValue::from_str(&policy()).expect("the policy is a header"),
            address,
        };
        let (stop, stopped) = oneshot::channel::<()>();
        let router = router(served);
        let serving = tokio::spawn(async move {
            // Ends with the signal; an open stream of events doesn't hold it up, since the task is aborted then.
            let _ = axum::serve(listener, router)
                .with_graceful_shutdown(async {
                    let _ = stopped.await;
                })
                .await;
        });
        let url = format!("http://{address}/?token={token}");
        Self { url, app, address, token, stop: Some(stop), served: Some(serving) }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What a caller must show.
    pub fn token(&self) -> &str {
        &self.token
    }

    /// Stops serving and closes the profile.
    pub async fn stop(mut self) {
        self.stop.take();
        if let Some(served) = self.served.take() {
            served.abort();
        }
        self.app.close().await;
    }

    /// Serves until the process is ended.
    pub async fn serve(mut self) {
        if let Some(served) = self.served.take() {
            let _ = served.await;
        }
    }
}

impl Drop for Twin {
    fn drop(&mut self) {
        if let Some(served) = self.served.take() {
            served.abort();
        }
    }
}

/// 32 random hexadecimal digits.
fn token() -> String {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("the system has randomness");
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The window's own policy, with this server instead of Tauri's channel as the place to call.
fn policy() -> String {
    let config: Value =
        serde_json::from_str(include_str!("../../../tauri.conf.json")).expect("the window's settings");
    let policy = config["app"]["security"]["csp"].as_str().expect("the window has a policy");
    assert!(policy.contains("connect-src "), "the window's policy says where the page may call: {policy}");
    policy.replace("connect-src ", "connect-src 'self' ")
}

fn router(served: Served) -> Router {
    Router::new()
        .route("/", get(index))
        .route("/call", post(call))
        .route("/events", get(events))
        .route("/file/{id}", get(|| async { StatusCode::NOT_FOUND }))
        .fallback(get(asset))
        .layer(middleware::from_fn_with_state(served.clone(), guard))
        .with_state(served)
}

/// Lets through only what this machine's own page asks, and gives every answer the policy.
async fn guard(State(served): State<Served>, request: Request, next: Next) -> Response {
    let ours = |value: &HeaderValue, prefix: &str| {
        let value = value.to_str().unwrap_or_default();
        value.strip_prefix(prefix).is_some_and(|host| host == served.address.to_string())
    };
    let headers = request.headers();
    let host = headers.get(header::HOST).is_some_and(|host| ours(host, ""));
    let origin = headers.get(header::ORIGIN).is_none_or(|origin| ours(origin, "http://"));
    if !host || !origin {
        return StatusCode::FORBIDDEN.into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, served.policy.clone());
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

#[derive(Deserialize)]
struct Shown {
    #[serde(default)]
    token: String,
}

/// The page itself, with the token for its calls.
async fn index(State(served): State<Served>, Query(shown): Query<Shown>) -> Response {
    if shown.token != *served.token {
        return (StatusCode::FORBIDDEN, "open the address that the twin printed, token included")
            .into_response();
    }
    let Ok(page) = tokio::fs::read_to_string(served.screens.join("index.html")).await else {
        return (StatusCode::NOT_FOUND, "the screens are not built; run: cargo xtask e2e").into_response();
    };
    let meta = format!("<head><meta name=\"marquee-token\" content=\"{}\">", served.token);
    let page = page.replacen("<head>", &meta, 1);
    ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page).into_response()
}

#[derive(Deserialize)]
struct Call {
    name: String,
    args: Value,
}

/// One call of the contract: `{"ok": …}` or `{"error": …}`.
async fn call(State(served): State<Served>, headers: HeaderMap, Json(call): Json<Call>) -> Response {
    let shown = headers.get("x-marquee-token").and_then(|token| token.to_str().ok());
    if shown != Some(&*served.token) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let answer = match marquee::rpc::dispatch(&served.app, &call.name, call.args).await {
        Ok(answer) => json!({ "ok": answer }),
        Err(error) => json!({ "error": error.to_json() }),
    };
    axum::Json(answer).into_response()
}

/// The app's events, one JSON object each.
async fn events(State(served): State<Served>, Query(shown): Query<Shown>) -> Response {
    if shown.token != *served.token {
        return StatusCode::FORBIDDEN.into_response();
    }
    Sse::new(told(served.app.events())).keep_alive(KeepAlive::default()).into_response()
}

fn told(events: broadcast::Receiver<Value>) -> impl Stream<Item = Result<Event, Infallible>> {
    stream::unfold(events, |mut events| async move {
        let event = match events.recv().await {
            Ok(event) => event,
            Err(broadcast::error::RecvError::Lagged(_)) => {
                json!({"type": "changed", "action": null, "entities": ["*"]})
            }
            Err(broadcast::error::RecvError::Closed) => return None,
        };
        Some((Ok(Event::default().data(event.to_string())), events))
    })
}

/// A file of the built screens. Only plain names below their folder exist.
async fn asset(State(served): State<Served>, request: Request) -> Response {
    let path = Path::new(request.uri().path().trim_start_matches('/'));
    if !path.components().all(|part| matches!(part, Component::Normal(_))) {
        return StatusCode::NOT_FOUND.into_response();
    }
    match tokio::fs::read(served.screens.join(path)).await {
        Ok(bytes) => ([(header::CONTENT_TYPE, kind(path))], Body::from(bytes)).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

fn kind(path: &Path) -> &'static str {
    match path.extension().and_then(|end| end.to_str()) {
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("ttf") => "font/ttf",
        Some("otf") => "font/otf",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}
