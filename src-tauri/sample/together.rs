//! What was said, offered and approved in the sample campaign: one creator who still negotiates, one whose content is
//! being approved.

use crate::db::registry::{
    contact, contract_step, decision, deliverable, draft, offer, offer_answer, offer_line,
};
use crate::db::{Tx, log};
use crate::error::Result;
use crate::files::Attached;
use crate::values::{Currency, Day, Lang, Millis, Money, Uid};
use chrono::Days;

const DAY: i64 = 86_400_000;

/// The words of one language.
struct Said {
    asked: &'static str,
    answered: &'static str,
    next: &'static str,
    products: &'static str,
    terms: &'static str,
    first: &'static str,
    changes: &'static str,
    second: &'static str,
}

fn said(lang: Lang) -> Said {
    match lang {
        Lang::En => Said {
            asked: "Introduced the campaign and asked for rates.",
            answered: "Likes the idea. Her rate for a reel is a little higher.",
            next: "Agree on the fee",
            products: "Spring box: oil, figs, linen",
            terms: "Use in our own channels for six months; one round of changes.",
            first: "Fig tart in ten minutes.",
            changes: "The disclosure is missing, and the oil should be seen before it is poured.",
            second: "Fig tart in ten minutes, with Olivar & Fig. #ad",
        },
        Lang::Es => Said {
            asked: "Presentada la campaña y pedidas las tarifas.",
            answered: "Le gusta la idea. Su tarifa por un reel es algo más alta.",
            next: "Acordar los honorarios",
            products: "Caja de primavera: aceite, higos, lino",
            terms: "Uso en nuestros canales durante seis meses; una ronda de cambios.",
            first: "Tarta de higos en diez minutos.",
            changes: "Falta la mención de publicidad, y el aceite tiene que verse antes de servirlo.",
            second: "Tarta de higos en diez minutos, con Olivar & Fig. #publicidad",
        },
        Lang::Fr => Said {
            asked: "Campagne présentée, tarifs demandés.",
            answered: "L’idée lui plaît. Son tarif pour un reel est un peu plus élevé.",
            next: "Convenir du cachet",
            products: "Coffret de printemps\u{a0}: huile, figues, lin",
            terms: "Utilisation sur nos canaux pendant six mois\u{202f}; une série de modifications.",
            first: "Une tarte aux figues en dix minutes.",
            changes: "La mention publicitaire manque, et l’huile doit se voir avant d’être versée.",
            second: "Une tarte aux figues en dix minutes, avec Olivar & Fig. #publicité",
        },
    }
}

/// Who writes it down, with whom, and when now is.
pub struct Scene<'a> {
    /// The creator in the campaign.
    pub collaboration: Uid,
    /// The owner of the campaign.
    pub person: Uid,
    /// The creator's name.
    pub name: &'static str,
    /// The platform.
    pub platform: &'static str,
    /// The fee in cents.
    pub fee: i64,
    /// The language.
    pub lang: Lang,
    /// What was signed.
    pub contract: &'a Attached,
}

impl Scene<'_> {
    fn ahead(&self, tx: &Tx, days: u64) -> Option<Day> {
        tx.today().0.checked_add_days(Days::new(days)).map(Day)
    }

    fn ago(&self, tx: &Tx, days: i64) -> Millis {
        Millis(tx.now().0 - days * DAY)
    }

    async fn contact(
        &self,
        tx: &mut Tx,
        days: i64,
        way: (&str, &str),
        text: &str,
        next: Option<&str>,
    ) -> Result<()> {
        let (new, at) = (tx.new_id(), self.ago(tx, days));
        let on = next.and_then(|_| self.ahead(tx, 2));
        let fields = [
            (contact::COLLABORATION, self.collaboration.into()),
            (contact::CHANNEL, way.0.into()),
            (contact::DIRECTION, way.1.into()),
            (contact::TEXT, text.into()),
            (contact::CONTACTED_AT, at.into()),
            (contact::PERSON, self.person.into()),
            (contact::NEXT_STEP, next.into()),
            (contact::NEXT_ON, on.into()),
        ];
        tx.create(&contact::ENTITY, new, fields).await?;
        Ok(())
    }

    /// A version of the offer with one line; answers it and its digest.
    async fn offer(
        &self,
        tx: &mut Tx,
        (number, days, side): (i64, i64, &str),
        fee: i64,
        kind: &str,
    ) -> Result<(Uid, String)> {
        let (new, line, at) = (tx.new_id(), tx.new_id(), self.ago(tx, days));
        let words = said(self.lang);
        let fields = [
            (offer::COLLABORATION, self.collaboration.into()),
            (offer::NUMBER, number.into()),
            (offer::SIDE, side.into()),
            (offer::FEE, Money { minor: fee, currency: Currency::EUR }.into()),
            (offer::PRODUCTS, words.products.into()),
            (offer::TERMS, words.terms.into()),
            (offer::OFFERED_AT, at.into()),
            (offer::PERSON, self.person.into()),
        ];
        tx.create(&offer::ENTITY, new, fields).await?;
        let fields = [
            (offer_line::OFFER, new.into()),
            (offer_line::KIND, kind.into()),
            (offer_line::PLATFORM, self.platform.into()),
            (offer_line::QUANTITY, 1.into()),
            (offer_line::DUE_ON, self.ahead(tx, 9).into()),
            (offer_line::POSITION, 0.into()),
        ];
        tx.create(&offer_line::ENTITY, line, fields).await?;
        let parts = log::digests(tx.reader(), &[new, line]).await?;
        let both: String = [new, line].iter().filter_map(|id| parts.get(id).cloned()).collect();
        Ok((new, crate::files::digest(both.as_bytes())))
    }

    async fn answer(&self, tx: &mut Tx, offer: &(Uid, String), days: i64, answer: &str) -> Result<()> {
        let (new, at) = (tx.new_id(), self.ago(tx, days));
        let fields = [
            (offer_answer::OFFER, offer.0.into()),
            (offer_answer::ANSWER, answer.into()),
            (offer_answer::ANSWERED_AT, at.into()),
            (offer_answer::PERSON, self.person.into()),
            (offer_answer::DIGEST, offer.1.as_str().into()),
        ];
        tx.create(&offer_answer::ENTITY, new, fields).await?;
        Ok(())
    }

    /// Talks go on: our offer was countered.
    pub async fn negotiating(&self, tx: &mut Tx) -> Result<()> {
        let words = said(self.lang);
        self.contact(tx, 8, ("email", "out"), words.asked, None).await?;
        let ours = self.offer(tx, (1, 7, "us"), self.fee, "reel").await?;
        self.answer(tx, &ours, 5, "countered").await?;
        self.offer(tx, (2, 5, "creator"), self.fee + self.fee / 5, "reel").await?;
        self.contact(tx, 5, ("message", "in"), words.answered, Some(words.next)).await
    }

    /// Agreed and signed; of two drafts the second waits for the client.
    pub async fn approving(&self, tx: &mut Tx, kind: &str) -> Result<()> {
        let words = said(self.lang);
        self.contact(tx, 48, ("email", "out"), words.asked, None).await?;
        let ours = self.offer(tx, (1, 47, "us"), self.fee, kind).await?;
        self.answer(tx, &ours, 46, "accepted").await?;
        let (new, at) = (tx.new_id(), self.ago(tx, 45));
        let fields = [
            (contract_step::COLLABORATION, self.collaboration.into()),
            (contract_step::STEP, "signed".into()),
            (contract_step::WHOM, self.name.into()),
            (contract_step::TAKEN_AT, at.into()),
            (contract_step::PERSON, self.person.into()),
            (contract_step::UNTIL_ON, self.ahead(tx, 180).into()),
            (contract_step::FILE, self.contract.digest.as_str().into()),
            (contract_step::FILE_NAME, self.contract.name.as_str().into()),
        ];
        tx.create(&contract_step::ENTITY, new, fields).await?;
        let owed = tx.new_id();
        let fields = [
            (deliverable::COLLABORATION, self.collaboration.into()),
            (deliverable::OFFER, ours.0.into()),
            (deliverable::KIND, kind.into()),
            (deliverable::PLATFORM, self.platform.into()),
            (deliverable::DUE_ON, self.ahead(tx, 9).into()),
        ];
        tx.create(&deliverable::ENTITY, owed, fields).await?;
        let first = self.draft(tx, owed, (1, 3), words.first).await?;
        self.decide(tx, first, 2, ("changes", Some(words.changes))).await?;
        let second = self.draft(tx, owed, (2, 1), words.second).await?;
        self.decide(tx, second, 0, ("approve", None)).await
    }

    async fn draft(&self, tx: &mut Tx, owed: Uid, (number, days): (i64, i64), caption: &str) -> Result<Uid> {
        let (new, at) = (tx.new_id(), self.ago(tx, days));
        let fields = [
            (draft::DELIVERABLE, owed.into()),
            (draft::NUMBER, number.into()),
            (draft::CAPTION, caption.into()),
            (draft::DRAFTED_AT, at.into()),
            (draft::PERSON, self.person.into()),
        ];
        tx.create(&draft::ENTITY, new, fields).await
    }

    async fn decide(&self, tx: &mut Tx, of: Uid, days: i64, (what, why): (&str, Option<&str>)) -> Result<()> {
        let digest = log::digests(tx.reader(), &[of]).await?.remove(&of);
        let (new, at) = (tx.new_id(), self.ago(tx, days));
        let fields = [
            (decision::DRAFT, of.into()),
            (decision::APPROVAL, "internal".into()),
            (decision::DECISION, what.into()),
            (decision::COMMENT, why.into()),
            (decision::PERSON, self.person.into()),
            (decision::DECIDED_AT, at.into()),
            (decision::DIGEST, digest.into()),
        ];
        tx.create(&decision::ENTITY, new, fields).await?;
        Ok(())
    }
}
