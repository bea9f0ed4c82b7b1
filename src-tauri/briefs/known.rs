//! Everything that is known about a campaign's brief, read once for a call.

use super::rules::{self, Content, ContentFile, Given, Ready};
use super::store::{self, Fit, Member, Owed, Send, Version};
use crate::app::App;
use crate::error::{Error, Result};
use crate::values::{Lang, Uid};
use crate::{brands, campaigns, files};
use std::collections::BTreeMap;

/// A campaign's brief with its creators.
pub(super) struct Known {
    pub campaign: Uid,
    pub sample: bool,
    /// The digest of the brand's logo as it is now: it heads the pages and is no part of what a brief says.
    pub logo: Option<String>,
    /// What the brief says now.
    pub now: Content,
    pub files: Vec<store::FileRow>,
    /// The newest first.
    pub versions: Vec<Version>,
    pub members: Vec<Member>,
    pub owed: Vec<Owed>,
    /// The newest first.
    pub fits: Vec<Fit>,
    /// The oldest first.
    pub sends: Vec<Send>,
    ways: BTreeMap<String, Option<String>>,
}

/// Reads it.
pub(super) async fn known(app: &App, campaign: Uid) -> Result<Known> {
    let db = app.db()?;
    let plan = campaigns::find(&db, campaign).await?.ok_or(Error::NotFound("campaign"))?;
    let brand = brands::find(&db, plan.brand).await?;
    let logo = brands::logo(&db, plan.brand).await?;
    let mut read = db.read().acquire().await?;
    let files = store::files(&mut read, campaign).await?;
    let material = |row: &store::FileRow| ContentFile { name: row.2.clone(), digest: row.1.clone() };
    let now = Content {
        campaign: plan.name.clone().unwrap_or_default(),
        brand: brand.map(|brand| brand.name).unwrap_or_default(),
        starts_on: plan.starts_on.clone().unwrap_or_default(),
        ends_on: plan.ends_on.clone().unwrap_or_default(),
        sections: store::sections(&mut read, campaign).await?,
        files: files.iter().map(material).collect(),
    };
    Ok(Known {
        campaign,
        sample: plan.sample.unwrap_or(false),
        logo,
        now,
        files,
        versions: store::versions(&mut read, campaign).await?,
        members: store::members(&mut read, campaign).await?,
        owed: store::owed(&mut read, campaign).await?,
        fits: store::fits(&mut read, campaign).await?,
        sends: store::sends(&mut read, campaign).await?,
        ways: store::ways(&mut read, campaign).await?,
    })
}

/// The brief of the campaign that a collaboration belongs to, and who it is.
pub(super) async fn known_of(app: &App, collaboration: Uid) -> Result<(Known, Member)> {
    let home = campaigns::home(&mut *app.db()?.read().acquire().await?, collaboration).await?;
    let (campaign, ..) = home.ok_or(Error::NotFound("collaboration"))?;
    let known = known(app, campaign).await?;
    let member = known.member(collaboration)?.clone();
    Ok((known, member))
}

impl Known {
    /// A creator of the campaign.
    pub fn member(&self, collaboration: Uid) -> Result<&Member> {
        self.members.iter().find(|one| one.id == collaboration).ok_or(Error::NotFound("collaboration"))
    }

    /// The newest version.
    pub fn newest(&self) -> Option<&Version> {
        self.versions.first()
    }

    /// What a creator owes.
    pub fn owed_by(&self, collaboration: Uid) -> impl Iterator<Item = &Owed> {
        self.owed.iter().filter(move |owed| owed.collaboration == collaboration)
    }

    /// The last look at a creator's fit.
    pub fn fit(&self, collaboration: Uid) -> Option<&Fit> {
        self.fits.iter().find(|fit| fit.collaboration == collaboration)
    }

    /// What became of something that was given.
    pub fn way(&self, send: &Send) -> rules::Way {
        let found = self.ways.get(&send.id.text("brs"));
        rules::way(send.way == "hand", found == Some(&None), found.and_then(Option::as_deref))
    }

    /// What was given to a creator, the oldest first.
    pub fn given(&self, collaboration: Uid) -> Vec<(&Send, Given)> {
        let own = self.sends.iter().filter(|send| send.collaboration == collaboration);
        own.map(|send| {
            (send, Given { version: send.version, digest: send.digest.clone(), way: self.way(send) })
        })
        .collect()
    }

    /// The digest of all that a creator reads in a version, whatever the language.
    pub fn saw(&self, member: &Member, version: &str) -> String {
        let owed: Vec<&Owed> = self.owed_by(member.id).collect();
        saw(
            version,
            [&member.why, &member.gain, &member.link].map(|text| text.as_deref().unwrap_or("")),
            &owed,
        )
    }

    /// What is known of a creator before a brief goes out; `content` is the brief.
    pub fn ready(&self, member: &Member, content: &Content) -> Ready {
        let said = |own: &Option<String>, section: &str| {
            own.as_ref().is_some_and(|text| !text.is_empty()) || !content.text(section).is_empty()
        };
        Ready {
            fit: self.fit(member.id).is_some(),
            email: member.email.as_ref().is_some_and(|email| !email.trim().is_empty()),
            language: language(member).is_some(),
            deliverables: self.owed_by(member.id).next().is_some() || !content.text("makes").is_empty(),
            why: said(&member.why, "why"),
            gain: said(&member.gain, "gain"),
        }
    }
}

/// The language of a creator's brief: the one chosen, or the creator's own, where it is one of ours.
pub(super) fn language(member: &Member) -> Option<Lang> {
    let chosen = member.language.as_deref().filter(|text| !text.is_empty()).and_then(Lang::from_locale);
    chosen.or_else(|| member.speaks.as_deref().and_then(Lang::from_locale))
}

/// What names all that a creator read: the version, the words for this creator, and what is owed.
pub(super) fn saw(version: &str, words: [&str; 3], owed: &[&Owed]) -> String {
    let owed: Vec<_> = owed
        .iter()
        .map(|one| (&one.title, &one.kind, &one.platform, &one.due_on, &one.window_from, &one.window_to))
        .collect();
    files::digest(serde_json::to_string(&(version, words, owed)).unwrap_or_default().as_bytes())
}
