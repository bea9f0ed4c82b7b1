//! The table: every call with its kind, its need, its types and its handler. The window, the companion, the tests
//! and the browser twin all go through [`dispatch`].
//!
//! Its answer is a boxed future, as are those of the app's start and end: so all that they do is compiled once, with
//! the library, and not again with each program and test that calls it.

use crate::app::App;
use crate::error::{Error, Message, Result};
use futures_util::future::BoxFuture;
use serde::Serialize;
use serde_json::Value;

/// What a call does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// Changes nothing of the database.
    Read,
    /// One action that can be undone.
    Write,
    /// One action that cannot be undone.
    Final,
    /// Changes choices of this computer only; no undo.
    Local,
}

/// What a call needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Need {
    /// Nothing: start-up, recovery, the window.
    Nothing,
    /// An open database.
    Database,
}

/// A line of the table.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Call {
    /// Its name.
    pub name: &'static str,
    /// What it does.
    pub kind: Kind,
    /// What it needs.
    pub need: Need,
}

macro_rules! calls {
    ($($kind:ident $need:ident $name:literal $handler:path: $request:ty => $answer:ty;)*) => {
        /// Every call.
        pub static CALLS: &[Call] = &[$(Call { name: $name, kind: Kind::$kind, need: Need::$need }),*];

        /// Runs a call by name with JSON arguments.
        ///
        /// # Errors
        /// What the call refuses; `Invalid` for arguments of another shape; `NotFound` for an unknown name.
        pub fn dispatch<'a>(app: &'a App, name: &'a str, args: Value) -> BoxFuture<'a, Result<Value>> {
            Box::pin(async move {
                match name {
                    $($name => {
                        ready(app, Need::$need)?;
                        let request: $request = parse(args)?;
                        let answer: $answer = Box::pin($handler(app, request)).await?;
                        serde_json::to_value(answer).map_err(|cause| Error::Bug(cause.to_string()))
                    })*
                    _ => Err(Error::NotFound("call")),
                }
            })
        }

        /// The types of every call, for the generator.
        #[cfg(feature = "types")]
        pub fn each_type(visit: &mut impl FnMut(&Call, String, String), gather: &mut types::Gather) {
            let mut lines = CALLS.iter();
            $(
                let (request, answer) = (gather.take::<$request>(), gather.take::<$answer>());
                if let Some(call) = lines.next() {
                    visit(call, request, answer);
                }
            )*
        }
    };
}

#[cfg(feature = "types")]
pub mod types;

calls! {
    Read Nothing "app.start" crate::settings::api::start: crate::fields::Empty => crate::settings::api::Start;
    Local Database "settings.set" crate::settings::api::set: crate::settings::api::SettingsSet => crate::settings::api::Start;
    Read Database "people.list" crate::people::api::list: crate::fields::Empty => crate::people::api::People;
    Write Database "people.add" crate::people::api::add: crate::people::api::PersonAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "people.edit" crate::people::api::edit: crate::people::api::PersonEdit => crate::db::Changed<crate::fields::Created>;
    Read Database "people.leaving" crate::work::handover::leaving: crate::fields::Ref => crate::work::handover::Leaving;
    Write Database "people.remove" crate::work::handover::remove: crate::work::handover::PersonRemove => crate::db::Changed<crate::fields::Count>;
    Read Database "people.jobs" crate::people::jobs::jobs: crate::fields::Empty => crate::people::jobs::Jobs;
    Write Database "people.addJob" crate::people::jobs::add: crate::people::jobs::JobAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "people.editJob" crate::people::jobs::edit: crate::people::jobs::JobEdit => crate::db::Changed<crate::fields::Created>;
    Write Database "people.removeJob" crate::people::jobs::remove: crate::fields::Ref => crate::db::Changed<crate::fields::Count>;
    Read Database "people.team" crate::people::team::team: crate::fields::CampaignRef => crate::people::team::Team;
    Write Database "people.setJob" crate::people::team::set: crate::people::team::JobGive => crate::db::Changed<crate::fields::Created>;
    Read Database "brands.list" crate::brands::api::list: crate::fields::Empty => crate::brands::api::Brands;
    Read Database "brands.get" crate::brands::api::get: crate::fields::Ref => crate::brands::api::BrandWhole;
    Write Database "brands.add" crate::brands::edit::add: crate::brands::edit::BrandAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "brands.edit" crate::brands::edit::edit: crate::brands::edit::BrandEdit => crate::db::Changed<crate::fields::Created>;
    Write Database "brands.setLogo" crate::brands::edit::set_logo: crate::brands::edit::BrandLogo => crate::db::Changed<crate::fields::Created>;
    Write Database "brands.remove" crate::brands::edit::remove: crate::fields::Ref => crate::db::Changed<crate::fields::Count>;
    Write Database "brands.addContact" crate::brands::contacts::add: crate::brands::contacts::BrandContactAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "brands.editContact" crate::brands::contacts::edit: crate::brands::contacts::BrandContactEdit => crate::db::Changed<crate::fields::Created>;
    Write Database "brands.removeContact" crate::brands::contacts::remove: crate::fields::Ref => crate::db::Changed<crate::fields::Count>;
    Read Database "creators.list" crate::creators::api::list: crate::creators::api::CreatorsList => crate::creators::api::CreatorsPage;
    Read Database "creators.facets" crate::creators::api::facets: crate::fields::Empty => crate::creators::api::CreatorFacets;
    Read Database "creators.get" crate::creators::api::get: crate::fields::Ref => crate::creators::api::Creator;
    Write Database "creators.add" crate::creators::edit::add: crate::creators::edit::CreatorAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "creators.edit" crate::creators::edit::edit: crate::creators::edit::CreatorEdit => crate::db::Changed<crate::fields::Created>;
    Write Database "creators.remove" crate::creators::edit::remove: crate::creators::edit::CreatorsRemove => crate::db::Changed<crate::fields::Count>;
    Write Database "creators.setAvailability" crate::creators::asking::set: crate::creators::asking::AvailabilitySet => crate::db::Changed<crate::fields::Count>;
    Read Database "creators.standing" crate::creators::asking::standing: crate::creators::asking::CreatorsStanding => crate::creators::asking::Standings;
    Read Database "creators.followers" crate::creators::followers::followers: crate::fields::Ref => crate::creators::followers::Followers;
    Write Database "creators.tag" crate::creators::kept::tags::tag: crate::creators::kept::tags::CreatorsTag => crate::db::Changed<crate::fields::Count>;
    Write Database "creators.addNote" crate::creators::kept::notes::add: crate::creators::kept::notes::NoteAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "creators.editNote" crate::creators::kept::notes::edit: crate::creators::kept::notes::NoteEdit => crate::db::Changed<crate::fields::Created>;
    Write Database "creators.removeNote" crate::creators::kept::notes::remove: crate::fields::Ref => crate::db::Changed<crate::fields::Count>;
    Read Database "creators.fields" crate::creators::kept::own::fields: crate::fields::Empty => crate::creators::kept::own::OwnFields;
    Write Database "creators.addField" crate::creators::kept::own::add: crate::creators::kept::own::OwnFieldAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "creators.editField" crate::creators::kept::own::edit: crate::creators::kept::own::OwnFieldEdit => crate::db::Changed<crate::fields::Created>;
    Write Database "creators.removeField" crate::creators::kept::own::remove: crate::fields::Ref => crate::db::Changed<crate::fields::Count>;
    Write Database "creators.setOwn" crate::creators::kept::own::set: crate::creators::kept::own::CreatorsSetOwn => crate::db::Changed<crate::fields::Count>;
    Read Database "creators.lists" crate::creators::kept::lists::lists: crate::fields::Empty => crate::creators::kept::lists::CreatorLists;
    Write Database "creators.addList" crate::creators::kept::lists::add: crate::creators::kept::lists::ListAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "creators.renameList" crate::creators::kept::lists::rename: crate::creators::kept::lists::ListRename => crate::db::Changed<crate::fields::Created>;
    Write Database "creators.removeList" crate::creators::kept::lists::remove: crate::fields::Ref => crate::db::Changed<crate::fields::Count>;
    Write Database "creators.putInList" crate::creators::kept::lists::put_in: crate::creators::kept::lists::ListMembers => crate::db::Changed<crate::fields::Count>;
    Write Database "creators.takeFromList" crate::creators::kept::lists::take_from: crate::creators::kept::lists::ListMembers => crate::db::Changed<crate::fields::Count>;
    Write Database "creators.saveFilter" crate::creators::kept::lists::save_filter: crate::creators::kept::lists::FilterSave => crate::db::Changed<crate::fields::Created>;
    Write Database "creators.removeFilter" crate::creators::kept::lists::remove_filter: crate::fields::Ref => crate::db::Changed<crate::fields::Count>;
    Read Database "creators.duplicates" crate::creators::merge::duplicates: crate::creators::merge::DuplicatesAsk => crate::creators::merge::Duplicates;
    Read Database "creators.mergePreview" crate::creators::merge::preview: crate::creators::merge::MergeAsk => crate::creators::merge::MergePreview;
    Write Database "creators.merge" crate::creators::merge::merge: crate::creators::merge::Merge => crate::db::Changed<crate::fields::Created>;
    Read Database "creators.erasePreview" crate::creators::erase::preview: crate::fields::Ref => crate::creators::erase::ErasePreview;
    Final Database "creators.erase" crate::creators::erase::erase: crate::fields::Ref => crate::db::Changed<crate::creators::erase::Erased>;
    Write Database "creators.addAccount" crate::creators::accounts::add: crate::creators::accounts::AccountAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "creators.removeAccount" crate::creators::accounts::remove: crate::creators::accounts::AccountRef => crate::db::Changed<crate::fields::Count>;
    Local Database "imports.open" crate::imports::api::open: crate::imports::api::ImportOpen => Option<crate::imports::api::ImportView>;
    Local Database "imports.match" crate::imports::api::match_: crate::imports::api::ImportMatch => crate::imports::api::ImportView;
    Read Database "imports.rows" crate::imports::api::rows: crate::imports::api::ImportRows => crate::imports::api::ImportPage;
    Write Database "imports.commit" crate::imports::api::commit: crate::imports::api::ImportRef => crate::db::Changed<crate::imports::api::Imported>;
    Read Database "imports.posts" crate::imports::posts::api::choose: crate::imports::posts::view::PostsChoose => crate::imports::posts::view::PostsView;
    Read Database "imports.postRows" crate::imports::posts::api::rows: crate::imports::posts::view::PostRows => crate::imports::posts::view::PostPage;
    Write Database "imports.takePosts" crate::imports::posts::api::take: crate::imports::posts::view::PostsTake => crate::db::Changed<crate::imports::posts::view::PostsTaken>;
    Local Database "imports.discard" crate::imports::api::discard: crate::imports::api::ImportRef => crate::fields::Empty;
    Read Database "campaigns.goals" crate::results::portfolio::goals: crate::fields::Empty => crate::results::portfolio::Goals;
    Read Database "campaigns.list" crate::results::portfolio::list: crate::results::portfolio::CampaignsList => crate::results::portfolio::CampaignsPage;
    Read Database "campaigns.get" crate::campaigns::api::get: crate::fields::Ref => crate::campaigns::Campaign;
    Write Database "campaigns.create" crate::campaigns::edit::create: crate::campaigns::edit::CampaignInput => crate::db::Changed<crate::fields::Created>;
    Write Database "campaigns.edit" crate::campaigns::edit::edit: crate::campaigns::edit::CampaignEdit => crate::db::Changed<crate::fields::Created>;
    Write Database "campaigns.remove" crate::campaigns::edit::remove: crate::fields::Ref => crate::db::Changed<crate::fields::Count>;
    Write Database "campaigns.archive" crate::campaigns::edit::archive: crate::campaigns::edit::Archive => crate::db::Changed<crate::fields::Created>;
    Write Database "campaigns.addCreators" crate::outreach::board::add: crate::outreach::board::CreatorsAdd => crate::db::Changed<crate::outreach::board::Added>;
    Read Database "campaigns.board" crate::outreach::board::board: crate::fields::CampaignRef => crate::outreach::board::Board;
    Write Database "campaigns.move" crate::outreach::board::shift: crate::outreach::board::Move => crate::db::Changed<crate::fields::Count>;
    Write Database "campaigns.terms" crate::outreach::board::terms: crate::outreach::board::Terms => crate::db::Changed<crate::fields::Created>;
    Write Database "campaigns.drop" crate::outreach::board::drop_creators: crate::outreach::board::Drop => crate::db::Changed<crate::fields::Count>;
    Read Database "money.costs" crate::money::api::costs: crate::fields::CampaignRef => crate::money::api::Costs;
    Write Database "money.addCost" crate::money::api::add_cost: crate::money::api::CostAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "money.setCost" crate::money::api::set_cost: crate::money::api::CostSet => crate::db::Changed<crate::fields::Created>;
    Write Database "money.removeCost" crate::money::api::remove_cost: crate::money::api::CostRef => crate::db::Changed<crate::fields::Count>;
    Read Database "money.payments" crate::money::payments::payments: crate::money::api::CostRef => crate::money::payments::Payments;
    Write Database "money.pay" crate::money::payments::pay: crate::money::payments::PaymentAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "money.reverse" crate::money::payments::reverse: crate::money::payments::PaymentReverse => crate::db::Changed<crate::fields::Created>;
    Read Database "money.saveProof" crate::money::payments::save_proof: crate::money::payments::ProofSave => Option<crate::files::Saved>;
    Read Database "shipping.shipments" crate::shipping::api::shipments: crate::shipping::api::ShipmentsAsk => crate::shipping::api::Shipments;
    Write Database "shipping.add" crate::shipping::edit::add: crate::shipping::edit::ShipmentAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "shipping.edit" crate::shipping::edit::edit: crate::shipping::edit::ShipmentEdit => crate::db::Changed<crate::fields::Created>;
    Write Database "shipping.mark" crate::shipping::edit::mark: crate::shipping::edit::ShipmentsMark => crate::db::Changed<crate::fields::Count>;
    Write Database "shipping.remove" crate::shipping::edit::remove: crate::fields::Ref => crate::db::Changed<crate::fields::Count>;
    Read Database "results.pacing" crate::results::pacing::pacing: crate::fields::CampaignRef => crate::results::pacing::Pacing;
    Read Database "results.paces" crate::results::pacing::paces: crate::fields::Empty => crate::results::pacing::Paces;
    Write Database "results.setPacing" crate::results::pacing::set_pacing: crate::results::pacing::PacingSet => crate::db::Changed<crate::fields::Created>;
    Read Database "work.tasks" crate::work::api::tasks: crate::work::api::TasksList => crate::work::api::TasksPage;
    Read Database "work.task" crate::work::api::task: crate::fields::Ref => crate::work::api::TaskWhole;
    Read Database "work.day" crate::work::day::day: crate::work::day::DayAsk => crate::work::day::MyDay;
    Write Database "work.addTask" crate::work::edit::add_task: crate::work::edit::TaskAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "work.editTask" crate::work::edit::edit_task: crate::work::edit::TaskEdit => crate::db::Changed<crate::fields::Created>;
    Write Database "work.setTasks" crate::work::edit::set_tasks: crate::work::edit::TasksSet => crate::db::Changed<crate::fields::Count>;
    Write Database "work.removeTasks" crate::work::edit::remove_tasks: crate::work::edit::TaskRefs => crate::db::Changed<crate::fields::Count>;
    Write Database "work.addItem" crate::work::parts::add_item: crate::work::parts::ItemAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "work.setItem" crate::work::parts::set_item: crate::work::parts::ItemSet => crate::db::Changed<crate::fields::Created>;
    Write Database "work.removeItem" crate::work::parts::remove_item: crate::fields::Ref => crate::db::Changed<crate::fields::Count>;
    Write Database "work.link" crate::work::parts::link: crate::work::parts::TaskLink => crate::db::Changed<crate::fields::Created>;
    Write Database "work.unlink" crate::work::parts::unlink: crate::work::parts::TaskLink => crate::db::Changed<crate::fields::Count>;
    Write Database "work.reassign" crate::work::handover::reassign: crate::work::handover::Reassign => crate::db::Changed<crate::fields::Count>;
    Read Database "work.notes" crate::work::notes::notes: crate::work::notes::NotesAsk => crate::work::notes::Notes;
    Write Database "work.addNote" crate::work::notes::add: crate::work::notes::WorkNoteAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "work.editNote" crate::work::notes::edit: crate::work::notes::WorkNoteEdit => crate::db::Changed<crate::fields::Created>;
    Write Database "work.removeNote" crate::work::notes::remove: crate::fields::Ref => crate::db::Changed<crate::fields::Count>;
    Read Database "work.inbox" crate::work::inbox::inbox: crate::work::inbox::InboxAsk => crate::work::inbox::Inbox;
    Local Database "work.dismiss" crate::work::inbox::dismiss: crate::work::inbox::Dismiss => crate::fields::Count;
    Read Database "content.posts" crate::results::posts::posts: crate::fields::CampaignRef => crate::results::posts::Posts;
    Write Database "content.addPost" crate::content::api::add: crate::content::api::PostAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "content.editPost" crate::content::api::edit: crate::content::api::PostEdit => crate::db::Changed<crate::fields::Created>;
    Write Database "content.removePost" crate::content::api::remove: crate::content::api::PostRef => crate::db::Changed<crate::fields::Count>;
    Write Database "results.key" crate::results::keying::key: crate::results::keying::ResultsKey => crate::db::Changed<crate::fields::Count>;
    Read Database "outreach.collaboration" crate::outreach::collaboration::collaboration: crate::fields::Ref => crate::outreach::collaboration::Collaboration;
    Write Database "outreach.addContact" crate::outreach::contacts::add: crate::outreach::contacts::ContactAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "outreach.removeContact" crate::outreach::contacts::remove: crate::fields::Ref => crate::db::Changed<crate::fields::Count>;
    Write Database "outreach.makeOffer" crate::outreach::offers::make: crate::outreach::offers::OfferMake => crate::db::Changed<crate::fields::Created>;
    Write Database "outreach.answerOffer" crate::outreach::answers::reply: crate::outreach::answers::OfferReply => crate::db::Changed<crate::fields::Created>;
    Write Database "outreach.stepContract" crate::outreach::contracts::step: crate::outreach::contracts::ContractStepAdd => crate::db::Changed<crate::fields::Created>;
    Read Database "outreach.saveContract" crate::outreach::contracts::save: crate::outreach::contracts::ContractSave => Option<crate::files::Saved>;
    Read Database "content.deliverables" crate::content::review::read::deliverables: crate::content::review::read::DeliverablesAsk => crate::content::review::read::Deliverables;
    Write Database "content.addDeliverable" crate::content::review::edit::add: crate::content::review::edit::DeliverableAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "content.editDeliverable" crate::content::review::edit::edit: crate::content::review::edit::DeliverableEdit => crate::db::Changed<crate::fields::Created>;
    Write Database "content.removeDeliverable" crate::content::review::edit::remove: crate::fields::Ref => crate::db::Changed<crate::fields::Count>;
    Write Database "content.addDraft" crate::content::review::drafts::add: crate::content::review::drafts::DraftAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "content.decide" crate::content::review::drafts::decide: crate::content::review::drafts::Decide => crate::db::Changed<crate::fields::Created>;
    Read Database "content.saveDraft" crate::content::review::drafts::save: crate::content::review::drafts::DraftSave => Option<crate::files::Saved>;
    Read Database "content.flow" crate::content::review::flow::flow: crate::content::review::flow::FlowAsk => crate::content::review::flow::Flow;
    Write Database "content.setFlow" crate::content::review::flow::set: crate::content::review::flow::FlowSet => crate::db::Changed<crate::fields::Count>;
    Write Database "content.resetFlow" crate::content::review::flow::reset: crate::content::review::flow::FlowAsk => crate::db::Changed<crate::fields::Count>;
    Read Database "documents.list" crate::documents::api::list: crate::documents::api::DocumentsList => crate::documents::api::Documents;
    Write Database "documents.add" crate::documents::edit::add: crate::documents::edit::DocumentsAdd => crate::db::Changed<crate::documents::edit::DocumentsAdded>;
    Write Database "documents.addVersion" crate::documents::edit::add_version: crate::documents::edit::DocumentVersionAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "documents.rename" crate::documents::edit::rename: crate::documents::edit::DocumentRename => crate::db::Changed<crate::fields::Created>;
    Write Database "documents.setKind" crate::documents::edit::set_kind: crate::documents::edit::DocumentSetKind => crate::db::Changed<crate::fields::Created>;
    Write Database "documents.remove" crate::documents::edit::remove: crate::fields::Ref => crate::db::Changed<crate::fields::Count>;
    Read Database "documents.page" crate::documents::show::page: crate::documents::show::PageAsk => crate::documents::show::Page;
    Read Database "documents.preview" crate::documents::show::preview: crate::documents::show::FileRef => crate::documents::show::DocumentPreview;
    Read Database "documents.saveAs" crate::documents::show::save_as: crate::documents::show::FileSave => Option<crate::files::Saved>;
    Read Database "documents.open" crate::documents::show::open: crate::documents::show::FileRef => crate::fields::Empty;
    Read Database "documents.reveal" crate::documents::show::reveal: crate::documents::show::FileRef => crate::fields::Empty;
    Read Nothing "files.pick" crate::files::attach::pick: crate::fields::Empty => Option<crate::files::attach::Picked>;
    Read Database "briefs.brief" crate::briefs::api::brief: crate::fields::CampaignRef => crate::briefs::api::Brief;
    Write Database "briefs.setSection" crate::briefs::edit::set_section: crate::briefs::edit::BriefSectionSet => crate::db::Changed<crate::fields::Created>;
    Write Database "briefs.setWords" crate::briefs::edit::set_words: crate::briefs::edit::BriefWordsSet => crate::db::Changed<crate::fields::Created>;
    Write Database "briefs.freeze" crate::briefs::edit::freeze: crate::briefs::edit::BriefFreeze => crate::db::Changed<crate::fields::Created>;
    Write Database "briefs.fit" crate::briefs::edit::fit: crate::briefs::edit::BriefFitAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "briefs.addFile" crate::briefs::edit::add_file: crate::briefs::edit::BriefFileAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "briefs.removeFile" crate::briefs::edit::remove_file: crate::fields::Ref => crate::db::Changed<crate::fields::Count>;
    Read Database "briefs.saveFile" crate::briefs::edit::save_file: crate::briefs::edit::BriefFileSave => Option<crate::files::Saved>;
    Read Database "briefs.creators" crate::briefs::creators::creators: crate::briefs::creators::BriefCreatorsAsk => crate::briefs::creators::BriefCreators;
    Read Database "briefs.preview" crate::briefs::preview::preview: crate::briefs::preview::BriefPreviewAsk => crate::briefs::preview::BriefPreview;
    Read Database "briefs.export" crate::briefs::preview::export: crate::briefs::preview::BriefExport => Option<crate::files::Saved>;
    Read Database "briefs.save" crate::briefs::preview::save: crate::briefs::preview::BriefSave => Option<crate::files::Saved>;
    Read Database "briefs.letters" crate::briefs::send::letters: crate::briefs::send::BriefLettersAsk => crate::briefs::send::BriefLetters;
    Final Database "briefs.send" crate::briefs::send::send: crate::briefs::send::BriefSendAsk => crate::db::Changed<crate::fields::Count>;
    Write Database "briefs.handOver" crate::briefs::send::hand: crate::briefs::send::BriefHand => crate::db::Changed<crate::fields::Count>;
    Read Database "results.outcomes" crate::results::outcomes::outcomes: crate::fields::CampaignRef => crate::results::outcomes::Outcomes;
    Write Database "results.setOutcomes" crate::results::outcomes::set: crate::results::outcomes::OutcomesSet => crate::db::Changed<crate::fields::Count>;
    Read Database "results.dashboard" crate::results::dashboard::dashboard: crate::fields::CampaignRef => crate::results::dashboard::Dashboard;
    Read Database "results.charts" crate::results::dashboard::charts: crate::results::dashboard::ChartsAsk => crate::results::dashboard::Charts;
    Read Database "results.creator" crate::results::creator::creator: crate::fields::Ref => crate::results::creator::CreatorCampaigns;
    Read Database "reports.preview" crate::reports::api::preview: crate::reports::api::ReportAsk => crate::reports::api::ReportPreview;
    Write Database "reports.recommend" crate::reports::api::recommend: crate::reports::api::Recommend => crate::db::Changed<crate::fields::Created>;
    Final Database "reports.finalize" crate::reports::api::finalize: crate::reports::api::Finalize => crate::db::Changed<crate::reports::api::Edition>;
    Read Database "reports.editions" crate::reports::api::editions: crate::fields::CampaignRef => crate::reports::api::Editions;
    Read Database "reports.export" crate::reports::api::export: crate::reports::api::ReportExport => Option<crate::files::Saved>;
    Read Database "reports.letter" crate::reports::send::letter: crate::reports::send::ReportLetterAsk => crate::reports::send::ReportLetter;
    Local Database "reports.send" crate::reports::send::send: crate::reports::send::ReportSend => crate::fields::Created;
    Read Database "playbooks.list" crate::playbooks::gallery::list: crate::fields::Empty => crate::playbooks::gallery::Playbooks;
    Read Database "playbooks.results" crate::playbooks::gallery::results: crate::playbooks::gallery::PlaybookRef => crate::playbooks::gallery::PlaybookResults;
    Write Database "playbooks.save" crate::playbooks::own::save: crate::playbooks::own::PlaybookSave => crate::db::Changed<crate::fields::Created>;
    Write Database "playbooks.copy" crate::playbooks::own::copy: crate::playbooks::gallery::PlaybookRef => crate::db::Changed<crate::fields::Created>;
    Write Database "playbooks.remove" crate::playbooks::own::remove: crate::playbooks::gallery::PlaybookRef => crate::db::Changed<crate::fields::Count>;
    Read Database "playbooks.export" crate::playbooks::own::export: crate::playbooks::own::PlaybookExport => Option<crate::files::Saved>;
    Read Database "playbooks.status" crate::playbooks::status::status: crate::playbooks::status::StatusAsk => crate::mail::letter::Letter;
    Read Database "playbooks.sop" crate::playbooks::sop::save: crate::playbooks::sop::PlaybookPrint => Option<crate::files::Saved>;
    Write Database "playbooks.import" crate::playbooks::own::import: crate::playbooks::own::PlaybookFile => Option<crate::db::Changed<crate::fields::Created>>;
    Write Database "playbooks.addRemark" crate::playbooks::own::add_remark: crate::playbooks::own::PlaybookRemarkAdd => crate::db::Changed<crate::fields::Created>;
    Write Database "playbooks.removeRemark" crate::playbooks::own::remove_remark: crate::fields::Ref => crate::db::Changed<crate::fields::Count>;
    Read Database "playbooks.flow" crate::playbooks::api::flow: crate::fields::CampaignRef => crate::playbooks::api::Flow;
    Write Database "playbooks.begin" crate::playbooks::edit::begin: crate::playbooks::edit::PlaybookBegin => crate::db::Changed<crate::fields::Created>;
    Write Database "playbooks.move" crate::playbooks::edit::shift: crate::playbooks::edit::PlaybookMove => crate::db::Changed<crate::fields::Count>;
    Write Database "playbooks.skip" crate::playbooks::edit::skip: crate::playbooks::edit::StepSkip => crate::db::Changed<crate::fields::Count>;
    Write Database "playbooks.resume" crate::playbooks::edit::resume: crate::playbooks::edit::StepSkip => crate::db::Changed<crate::fields::Count>;
    Read Database "history.state" crate::history::api::state: crate::fields::Empty => crate::history::api::HistoryState;
    Write Database "history.undo" crate::history::api::undo: crate::history::api::Undo => crate::db::Changed<crate::fields::Count>;
    Write Database "history.redo" crate::history::api::redo: crate::fields::Empty => crate::db::Changed<crate::fields::Count>;
    Read Database "history.record" crate::history::api::record: crate::history::api::HistoryRecord => crate::history::api::History;
    Read Database "trash.list" crate::trash::api::list: crate::fields::Empty => crate::trash::api::Trash;
    Write Database "trash.restore" crate::trash::api::restore: crate::fields::Ref => crate::db::Changed<crate::fields::Created>;
    Final Database "trash.empty" crate::trash::api::empty: crate::fields::Empty => crate::db::Changed<crate::trash::api::Emptied>;
    Write Database "sample.add" crate::sample::add: crate::fields::Empty => crate::db::Changed<crate::fields::Created>;
    Write Database "sample.remove" crate::sample::remove: crate::fields::Empty => crate::db::Changed<crate::fields::Count>;
    Read Nothing "backup.list" crate::safety::api::backups: crate::fields::Empty => crate::safety::api::Backups;
    Local Database "backup.make" crate::safety::api::make: crate::fields::Empty => crate::safety::api::Backup;
    Read Database "backup.save" crate::safety::api::save: crate::safety::api::BackupSave => Option<crate::files::Saved>;
    Read Nothing "backup.preview" crate::safety::restore::preview: crate::safety::restore::BackupAsk => Option<crate::safety::restore::BackupPreview>;
    Local Nothing "backup.restore" crate::safety::restore::restore: crate::safety::restore::BackupRestore => crate::safety::restore::Restored;
    Local Nothing "profile.open" crate::safety::recovery::open_again: crate::fields::Empty => crate::fields::Empty;
    Local Nothing "profile.move" crate::safety::recovery::move_home: crate::fields::Empty => crate::safety::recovery::Moved;
    Read Nothing "profile.recovery" crate::safety::recovery::recovery: crate::fields::Empty => crate::safety::recovery::Recovery;
    Local Database "profile.check" crate::safety::upkeep::check: crate::fields::Empty => crate::safety::upkeep::Check;
    Read Nothing "profile.notices" crate::safety::notices::notices: crate::fields::Empty => crate::safety::notices::Notices;
    Local Nothing "profile.dismiss" crate::safety::notices::dismiss: crate::fields::Ref => crate::fields::Empty;
    Read Database "mail.account" crate::mail::account::account: crate::fields::Empty => crate::mail::account::Standing;
    Local Database "mail.setAccount" crate::mail::account::set: crate::mail::account::AccountSet => crate::mail::account::Standing;
    Local Database "mail.removeAccount" crate::mail::account::remove: crate::fields::Empty => crate::mail::account::Standing;
    Local Database "mail.test" crate::mail::account::test: crate::mail::account::Test => crate::fields::Empty;
    Read Database "mail.outbox" crate::mail::api::outbox: crate::fields::Empty => crate::mail::api::Outbox;
    Read Database "mail.letter" crate::mail::letter::letter: crate::mail::letter::LetterAsk => crate::mail::letter::Letter;
    Local Database "mail.write" crate::mail::api::write: crate::mail::api::Write => crate::fields::Created;
    Local Database "mail.stop" crate::mail::api::stop: crate::fields::Ref => crate::fields::Created;
    Local Database "mail.retry" crate::mail::api::retry: crate::fields::Ref => crate::fields::Created;
    Local Database "mail.release" crate::mail::api::release: crate::fields::Ref => crate::fields::Created;
    Local Database "mail.sendAgain" crate::mail::api::send_again: crate::fields::Ref => crate::fields::Created;
    Final Database "mail.wasSent" crate::mail::api::was_sent: crate::fields::Ref => crate::db::Changed<crate::fields::Created>;
    Local Database "mail.remove" crate::mail::api::remove: crate::fields::Ref => crate::fields::Count;
    Local Database "mail.openDraft" crate::mail::api::open_draft: crate::fields::Ref => crate::files::Saved;
    Local Database "mail.openLink" crate::mail::api::open_link: crate::fields::Ref => crate::fields::Empty;
    Final Database "mail.sendNow" crate::mail::api::send_now: crate::fields::Empty => crate::mail::outbox::Tally;
    Final Database "mail.sendDue" crate::mail::api::send_due: crate::fields::Empty => crate::mail::outbox::Tally;
    Read Database "mail.templates" crate::mail::templates::templates: crate::fields::Empty => crate::mail::templates::Templates;
    Write Database "mail.setTemplate" crate::mail::templates::set: crate::mail::templates::TemplateSet => crate::db::Changed<crate::fields::Created>;
    Write Database "mail.removeTemplate" crate::mail::templates::remove: crate::fields::Ref => crate::db::Changed<crate::fields::Count>;
    Read Database "mail.preview" crate::mail::templates::preview: crate::mail::templates::Preview => crate::mail::templates::Filled;
    Read Database "sync.status" crate::sync::api::status: crate::fields::Empty => crate::sync::api::TeamStatus;
    Read Database "sync.pickFolder" crate::sync::api::pick: crate::fields::Empty => Option<String>;
    Local Database "sync.create" crate::sync::team::create: crate::sync::team::TeamCreate => Option<crate::sync::team::TeamMade>;
    Read Database "sync.look" crate::sync::team::look: crate::sync::team::TeamLook => crate::sync::team::TeamFound;
    Local Database "sync.join" crate::sync::team::join: crate::sync::team::TeamJoin => crate::fields::Empty;
    Local Database "sync.unlock" crate::sync::team::unlock: crate::sync::team::TeamUnlock => crate::fields::Empty;
    Local Database "sync.leave" crate::sync::team::leave: crate::fields::Empty => crate::fields::Empty;
    Local Database "sync.now" crate::sync::api::now: crate::fields::Empty => crate::sync::api::TeamRound;
    Local Database "sync.heal" crate::sync::team::heal: crate::fields::Empty => crate::fields::Count;
    Read Database "sync.conflicts" crate::sync::decide::conflicts: crate::fields::Empty => crate::sync::decide::Conflicts;
    Write Database "sync.decide" crate::sync::decide::decide: crate::sync::decide::ConflictDecide => crate::db::Changed<crate::fields::Created>;
    Read Nothing "files.open" crate::files::open: crate::files::PathRef => crate::fields::Empty;
    Read Nothing "files.reveal" crate::files::reveal: crate::files::PathRef => crate::fields::Empty;
    Local Nothing "menu.set" crate::settings::window::menu: crate::host::MenuSpec => crate::fields::Empty;
    Local Nothing "window.title" crate::settings::window::title: crate::settings::window::WindowTitle => crate::fields::Empty;
    Local Nothing "log.note" crate::settings::window::note: crate::settings::window::LogNote => crate::fields::Empty;
}

fn ready(app: &App, need: Need) -> Result<()> {
    match need {
        Need::Nothing => Ok(()),
        Need::Database => app.db().map(|_| ()),
    }
}

fn parse<T: serde::de::DeserializeOwned>(args: Value) -> Result<T> {
    let args = if args.is_null() { Value::Object(serde_json::Map::new()) } else { args };
    serde_json::from_value(args)
        .map_err(|cause| Error::field("args", Message::new("error-arguments").with("cause", cause)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_can_run_on_any_thread() {
        fn is_send<T: Send>(_: impl FnOnce(&'static App) -> T) {}
        is_send(|app| dispatch(app, "app.start", Value::Null));
    }

    #[test]
    fn every_call_has_one_name() {
        let names: std::collections::BTreeSet<&str> = CALLS.iter().map(|call| call.name).collect();
        assert_eq!(names.len(), CALLS.len(), "a name stands for one call");
    }
}
