//! Who is meant by an @ in a note: records of their own, so that an inbox finds them.

use super::store;
use crate::db::Tx;
use crate::db::registry::mention;
use crate::error::Result;
use crate::values::{Uid, handle};

/// The people whose names stand after an @. Of two names that fit, the longer one is meant.
pub fn mentioned(text: &str, people: &[(Uid, String)]) -> Vec<Uid> {
    let mut folded: Vec<(Uid, String)> = people.iter().map(|row| (row.0, handle::folded(&row.1))).collect();
    folded.retain(|row| !row.1.is_empty());
    folded.sort_by_key(|row| std::cmp::Reverse(row.1.chars().count()));
    let mut out = Vec::new();
    let parts: Vec<&str> = text.split('@').collect();
    for pair in parts.windows(2).filter(|pair| !pair[0].ends_with(char::is_alphanumeric)) {
        // Folding keeps the beginning at the beginning.
        let rest = handle::folded(pair[1]);
        let ends = |name: &str| !rest[name.len()..].starts_with(char::is_alphanumeric);
        let found = folded.iter().find(|row| rest.starts_with(row.1.as_str()) && ends(&row.1));
        if let Some((person, _)) = found.filter(|row| !out.contains(&row.0)) {
            out.push(*person);
        }
    }
    out
}

/// Makes the mentions of a note those that its text has.
pub async fn mention(tx: &mut Tx, note: Uid, text: &str) -> Result<()> {
    let wanted = mentioned(text, &store::names(tx.reader()).await?);
    let known = store::mentions(tx.reader(), note).await?;
    for (record, _) in known.iter().filter(|row| !wanted.contains(&row.1)) {
        tx.remove(&mention::ENTITY, *record).await?;
    }
    for person in wanted.into_iter().filter(|person| !known.iter().any(|row| row.1 == *person)) {
        let fields = [(mention::NOTE, note.into()), (mention::PERSON, person.into())];
        tx.create(&mention::ENTITY, Uid::derived("mention", &[&note.0, &person.0]), fields).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_after_an_at_sign_are_mentions() {
        let people: Vec<(Uid, String)> = ["Ana", "Ana Ruiz", "Zoë Öztürk"]
            .into_iter()
            .zip(1..)
            .map(|(name, n)| (Uid([n; 16]), name.to_owned()))
            .collect();
        let found = |text: &str| mentioned(text, &people).iter().map(|id| id.0[0]).collect::<Vec<_>>();
        assert_eq!(found("@Ana Ruiz, please look"), [2], "the longer name is meant");
        assert_eq!(
            found("@ana: and @ZOE ÖZTÜRK, and @ana again"),
            [1, 3],
            "however it is written, once each"
        );
        assert_eq!(found("@Anabel, x@ana, @ Ana, Ana"), Vec::<u8>::new(), "a part is no name");
    }
}
