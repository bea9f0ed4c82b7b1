//! The registry: every synced entity and field with its number, column and type. Numbers are never reused.
//!
//! The write path knows nothing else about the tables; a name that is not in here never reaches SQL.

/// What a field holds and how its column stores it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number (counts, millionths, minor units without a currency of their own).
    Int,
    /// 0 or 1.
    Bool,
    /// Minor units in the column, the currency's code in `<column>_currency`.
    Money,
    /// Another record of the entity with this number.
    Ref(u16),
    /// A calendar day, ISO text.
    Day,
    /// An instant, UTC milliseconds.
    Millis,
    /// An exact decimal, as text.
    Decimal,
}

/// One field of an entity.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its number in the log; 0 is reserved for "deleted".
    pub id: u16,
    /// Its column, and the name that screens know it by (`field-<column>` in the words).
    pub column: &'static str,
    /// Its type.
    pub kind: Kind,
    /// Identifies or describes a person outside the team: sealed in the log.
    pub personal: bool,
    /// Kept a second time in `<column>_folded`, as search compares it.
    pub folded: bool,
}

/// One synced entity.
#[derive(Debug)]
pub struct Entity {
    /// Its number in the log.
    pub id: u16,
    /// Its name in events and words.
    pub name: &'static str,
    /// The prefix of its ids.
    pub prefix: &'static str,
    /// Its table; `live_<table>` is the view that hides what is deleted.
    pub table: &'static str,
    /// The field that names the record which owns it, if any.
    pub owner: Option<u16>,
    /// Its fields.
    pub fields: &'static [Field],
}

impl Entity {
    /// The field of a number.
    pub fn field(&self, id: u16) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.id == id)
    }

    /// Whether a record of this entity belongs to the one that the field names.
    pub fn belongs_by(&self, field: u16) -> bool {
        self.owner == Some(field) || ALSO.iter().any(|also| also.0 == self.id && also.1 == field)
    }

    /// Whether any field is personal.
    pub fn has_personal(&self) -> bool {
        self.fields.iter().any(|field| field.personal)
    }
}

/// The field that every entity has: whether the record is deleted.
pub const DELETED: u16 = 0;

const fn field(id: u16, column: &'static str, kind: Kind, flags: &[u8]) -> Field {
    let mut at = 0;
    let (mut personal, mut folded) = (false, false);
    while at < flags.len() {
        personal = personal || flags[at] == b'p';
        folded = folded || flags[at] == b'f';
        at += 1;
    }
    Field { id, column, kind, personal, folded }
}

macro_rules! entity {
    ($module:ident $id:literal $prefix:literal $table:literal owner $owner:expr;
     $($number:literal $name:ident $column:literal $kind:expr, $flags:literal;)*) => {
        #[doc = concat!("Entity ", $id, ": table `", $table, "`.")]
        pub mod $module {
            use super::{Entity, Kind, field};
            /// The entity.
            pub const ENTITY: Entity = Entity {
                id: $id, name: stringify!($module), prefix: $prefix, table: $table, owner: $owner,
                fields: &[$(field($number, $column, $kind, $flags)),*],
            };
            $(#[doc = concat!("Field ", $number, ": `", $column, "`.")] pub const $name: u16 = $number;)*
        }
    };
}

entity! { person 1 "per" "people" owner None;
1 NAME "name" Kind::Text, b""; 2 EMAIL "email" Kind::Text, b""; 3 LANGUAGE "language" Kind::Text, b"";
4 SAMPLE "sample" Kind::Bool, b""; }
entity! { brand 2 "bra" "brands" owner None;
1 NAME "name" Kind::Text, b""; 2 CURRENCY "currency" Kind::Text, b""; 3 SAMPLE "sample" Kind::Bool, b"";
4 CLIENT "client" Kind::Text, b""; 5 LOGO "logo" Kind::Text, b""; 6 LOGO_NAME "logo_name" Kind::Text, b"";
7 MAIN_COLOUR "main_colour" Kind::Text, b""; 8 SECOND_COLOUR "second_colour" Kind::Text, b"";
9 THIRD_COLOUR "third_colour" Kind::Text, b""; }
entity! { creator 3 "cre" "creators" owner None;
1 NAME "name" Kind::Text, b"pf"; 2 COUNTRY "country" Kind::Text, b""; 3 LANGUAGE "language" Kind::Text, b"";
4 SAMPLE "sample" Kind::Bool, b""; 5 AVAILABILITY "availability" Kind::Text, b"";
6 UNTIL_ON "until_on" Kind::Day, b""; 7 FOR_WHOM "for_whom" Kind::Text, b"p"; 8 REASON "reason" Kind::Text, b"p";
9 EMAIL "email" Kind::Text, b"pf"; 10 PHONE "phone" Kind::Text, b"p"; 11 AGENT "agent" Kind::Text, b"p";
12 AGENT_CONTACT "agent_contact" Kind::Text, b"p"; 13 ADDRESS "address" Kind::Text, b"p";
14 MERGED "merged" Kind::Ref(3), b""; 15 ERASED "erased" Kind::Bool, b""; }
entity! { account 4 "acc" "accounts" owner Some(1);
1 CREATOR "creator" Kind::Ref(3), b""; 2 PLATFORM "platform" Kind::Text, b"";
3 HANDLE "handle" Kind::Text, b"pf"; 4 URL "url" Kind::Text, b"p"; }
entity! { account_value 5 "acv" "account_values" owner Some(1);
1 ACCOUNT "account" Kind::Ref(4), b""; 2 METRIC "metric" Kind::Text, b""; 3 STATE "state" Kind::Text, b"";
4 NUMBER "number" Kind::Int, b""; 5 SOURCE "source" Kind::Text, b""; 6 CAPTURED_AT "captured_at" Kind::Millis, b""; }
entity! { creator_niche 6 "nic" "creator_niches" owner Some(1);
1 CREATOR "creator" Kind::Ref(3), b""; 2 NICHE "niche" Kind::Text, b"f"; }
entity! { campaign 7 "cam" "campaigns" owner None;
1 NAME "name" Kind::Text, b""; 2 BRAND "brand" Kind::Ref(2), b""; 3 GOAL "goal" Kind::Text, b"";
4 CURRENCY "currency" Kind::Text, b""; 5 BUDGET "budget" Kind::Money, b"";
6 STARTS_ON "starts_on" Kind::Day, b""; 7 ENDS_ON "ends_on" Kind::Day, b"";
8 OWNER "owner" Kind::Ref(1), b""; 9 ARCHIVED "archived" Kind::Bool, b""; 10 SAMPLE "sample" Kind::Bool, b"";
11 RECOMMENDATION "recommendation" Kind::Text, b"p"; 12 ENGAGEMENT_SET "engagement_set" Kind::Text, b"";
13 ERASED "erased" Kind::Bool, b""; }
entity! { kpi 8 "kpi" "kpis" owner Some(1);
1 CAMPAIGN "campaign" Kind::Ref(7), b""; 2 FIGURE "figure" Kind::Text, b"";
3 TARGET "target" Kind::Decimal, b""; 4 POSITION "position" Kind::Int, b""; }
entity! { collaboration 9 "col" "collaborations" owner Some(1);
1 CAMPAIGN "campaign" Kind::Ref(7), b""; 2 CREATOR "creator" Kind::Ref(3), b"";
3 STAGE "stage" Kind::Text, b""; 4 ACCOUNT "account" Kind::Ref(4), b""; 5 FOLLOWERS "followers" Kind::Int, b""; }
entity! { post 10 "pos" "posts" owner Some(1);
1 COLLABORATION "collaboration" Kind::Ref(9), b""; 2 PLATFORM "platform" Kind::Text, b"";
3 KIND "kind" Kind::Text, b""; 4 LABEL "label" Kind::Text, b"p"; 5 URL "url" Kind::Text, b"p";
6 POSTED_ON "posted_on" Kind::Day, b""; 7 POSTED_AT "posted_at" Kind::Millis, b"";
8 DELIVERABLE "deliverable" Kind::Ref(55), b""; }
entity! { measurement 11 "mea" "measurements" owner Some(1);
1 POST "post" Kind::Ref(10), b""; 2 METRIC "metric" Kind::Text, b""; 3 STATE "state" Kind::Text, b"";
4 NUMBER "number" Kind::Int, b""; 5 SOURCE "source" Kind::Text, b"";
6 CAPTURED_AT "captured_at" Kind::Millis, b""; 7 PERSON "person" Kind::Ref(1), b""; }
entity! { cost 12 "cos" "costs" owner Some(1);
1 CAMPAIGN "campaign" Kind::Ref(7), b""; 2 COLLABORATION "collaboration" Kind::Ref(9), b"";
3 POST "post" Kind::Ref(10), b""; 4 KIND "kind" Kind::Text, b""; 5 WHAT "what" Kind::Text, b""; }
entity! { cost_entry 13 "coe" "cost_entries" owner Some(1);
1 COST "cost" Kind::Ref(12), b""; 2 STEP "step" Kind::Text, b""; 3 AMOUNT "amount" Kind::Money, b"";
4 ENTERED_AT "entered_at" Kind::Millis, b""; 5 REVERSES "reverses" Kind::Ref(13), b"";
6 OVER_BUDGET "over_budget" Kind::Ref(1), b""; 7 OVER_REASON "over_reason" Kind::Text, b"p"; }
entity! { outcome 14 "out" "outcomes" owner Some(1);
1 CAMPAIGN "campaign" Kind::Ref(7), b""; 2 KIND "kind" Kind::Text, b""; 3 STATE "state" Kind::Text, b"";
4 NUMBER "number" Kind::Int, b""; 5 SOURCE "source" Kind::Text, b"";
6 CAPTURED_AT "captured_at" Kind::Millis, b""; }
entity! { edition 15 "edi" "editions" owner Some(1);
1 CAMPAIGN "campaign" Kind::Ref(7), b""; 2 NUMBER "number" Kind::Int, b""; 3 LANGUAGE "language" Kind::Text, b"";
4 PAPER "paper" Kind::Text, b""; 5 REPORT "report" Kind::Text, b""; 6 PDF "pdf" Kind::Text, b"";
7 MADE_AT "made_at" Kind::Millis, b""; 8 PERSON "person" Kind::Ref(1), b""; }
entity! { creator_tag 16 "ctg" "creator_tags" owner Some(1);
1 CREATOR "creator" Kind::Ref(3), b""; 2 TAG "tag" Kind::Text, b"pf"; }
entity! { note 17 "not" "notes" owner Some(1);
1 CREATOR "creator" Kind::Ref(3), b""; 2 TEXT "text" Kind::Text, b"p";
3 WRITTEN_AT "written_at" Kind::Millis, b""; 4 PERSON "person" Kind::Ref(1), b""; 5 ERASED "erased" Kind::Bool, b"";
6 CAMPAIGN "campaign" Kind::Ref(7), b""; 7 TASK "task" Kind::Ref(32), b"";
8 DELIVERABLE "deliverable" Kind::Ref(55), b""; }
entity! { own_field 18 "ofd" "own_fields" owner None;
1 NAME "name" Kind::Text, b""; 2 KIND "kind" Kind::Text, b""; 3 POSITION "position" Kind::Int, b""; }
entity! { own_choice 19 "och" "own_choices" owner Some(1);
1 FIELD "field" Kind::Ref(18), b""; 2 LABEL "label" Kind::Text, b""; 3 POSITION "position" Kind::Int, b""; }
entity! { own_value 20 "ofv" "own_values" owner Some(1);
1 CREATOR "creator" Kind::Ref(3), b""; 2 FIELD "field" Kind::Ref(18), b""; 3 VALUE "value" Kind::Text, b"pf"; }
entity! { creator_list 21 "lis" "creator_lists" owner None;
1 NAME "name" Kind::Text, b""; 2 ERASED "erased" Kind::Bool, b""; }
entity! { list_member 22 "lim" "list_members" owner Some(1);
1 LIST "list" Kind::Ref(21), b""; 2 CREATOR "creator" Kind::Ref(3), b""; }
entity! { saved_filter 23 "fil" "saved_filters" owner None;
1 NAME "name" Kind::Text, b""; 2 QUERY "query" Kind::Text, b"p"; }
entity! { job 30 "job" "jobs" owner None;
1 NAME "name" Kind::Text, b""; }
entity! { campaign_person 31 "cpe" "campaign_people" owner Some(1);
1 CAMPAIGN "campaign" Kind::Ref(7), b""; 2 PERSON "person" Kind::Ref(1), b""; 3 JOB "job" Kind::Text, b""; }
entity! { task 32 "tas" "tasks" owner Some(1);
1 CAMPAIGN "campaign" Kind::Ref(7), b""; 2 TITLE "title" Kind::Text, b"pf"; 3 DETAIL "detail" Kind::Text, b"p";
4 OWNER "owner" Kind::Ref(1), b""; 5 DUE_ON "due_on" Kind::Day, b""; 6 PRIORITY "priority" Kind::Text, b"";
7 STATUS "status" Kind::Text, b""; 8 SKIP_REASON "skip_reason" Kind::Text, b"p"; 9 JOB "job" Kind::Text, b"";
10 STEP "step" Kind::Text, b""; 11 ABOUT "about" Kind::Text, b""; 12 KIND "kind" Kind::Text, b"";
13 SEVERITY "severity" Kind::Text, b""; 14 RESOLUTION "resolution" Kind::Text, b"p";
15 LESSON "lesson" Kind::Text, b"p"; 16 POSITION "position" Kind::Int, b"";
17 DONE_AT "done_at" Kind::Millis, b""; 18 DONE_BY "done_by" Kind::Ref(1), b"";
19 GIVEN_AT "given_at" Kind::Millis, b""; 20 GIVER "giver" Kind::Ref(1), b""; 21 ERASED "erased" Kind::Bool, b""; }
entity! { task_link 33 "tli" "task_links" owner Some(1);
1 TASK "task" Kind::Ref(32), b""; 2 WAITS_FOR "waits_for" Kind::Ref(32), b""; }
entity! { checklist_item 34 "chk" "task_items" owner Some(1);
1 TASK "task" Kind::Ref(32), b""; 2 TEXT "text" Kind::Text, b"p"; 3 DONE "done" Kind::Bool, b"";
4 POSITION "position" Kind::Int, b""; }
entity! { mention 35 "men" "mentions" owner Some(1);
1 NOTE "note" Kind::Ref(17), b""; 2 PERSON "person" Kind::Ref(1), b""; }

/// Fields beside `owner` that name the record which owns a record: a note is about a creator, a campaign, a task
/// or a deliverable; a document about one of four; a stage of approval is a campaign's or a brand's.
const ALSO: &[(u16, u16)] = &[
    (note::ENTITY.id, note::CAMPAIGN),
    (note::ENTITY.id, note::TASK),
    (note::ENTITY.id, note::DELIVERABLE),
    (approval_stage::ENTITY.id, approval_stage::BRAND),
    (document::ENTITY.id, document::CAMPAIGN),
    (document::ENTITY.id, document::COLLABORATION),
    (document::ENTITY.id, document::DELIVERABLE),
];
entity! { mail_template 40 "mtp" "mail_templates" owner None;
1 NAME "name" Kind::Text, b""; 2 LANGUAGE "language" Kind::Text, b""; 3 KIND "kind" Kind::Text, b"";
4 SUBJECT "subject" Kind::Text, b""; 5 BODY "body" Kind::Text, b""; }
entity! { sent_message 41 "snt" "sent_messages" owner None;
1 RECIPIENTS "recipients" Kind::Text, b"p"; 2 SUBJECT "subject" Kind::Text, b"p"; 3 KIND "kind" Kind::Text, b"";
4 ABOUT "about" Kind::Text, b""; 5 CAMPAIGN "campaign" Kind::Ref(7), b""; 6 CREATOR "creator" Kind::Ref(3), b"";
7 PERSON "person" Kind::Ref(1), b""; 8 SENT_AT "sent_at" Kind::Millis, b"";
9 MESSAGE_ID "message_id" Kind::Text, b""; 10 DIGEST "digest" Kind::Text, b"";
11 LANGUAGE "language" Kind::Text, b""; }
entity! { contact 50 "con" "contacts" owner Some(1);
1 COLLABORATION "collaboration" Kind::Ref(9), b""; 2 CHANNEL "channel" Kind::Text, b"";
3 DIRECTION "direction" Kind::Text, b""; 4 TEXT "text" Kind::Text, b"p"; 5 CONTACTED_AT "contacted_at" Kind::Millis, b"";
6 PERSON "person" Kind::Ref(1), b""; 7 NEXT_STEP "next_step" Kind::Text, b"p"; 8 NEXT_ON "next_on" Kind::Day, b""; }
entity! { offer 51 "off" "offers" owner Some(1);
1 COLLABORATION "collaboration" Kind::Ref(9), b""; 2 NUMBER "number" Kind::Int, b""; 3 SIDE "side" Kind::Text, b"";
4 FEE "fee" Kind::Money, b""; 5 PRODUCTS "products" Kind::Text, b"p"; 6 TERMS "terms" Kind::Text, b"p";
7 EXPIRES_ON "expires_on" Kind::Day, b""; 8 OFFERED_AT "offered_at" Kind::Millis, b"";
9 PERSON "person" Kind::Ref(1), b""; 10 OVER_BUDGET "over_budget" Kind::Ref(1), b"";
11 OVER_REASON "over_reason" Kind::Text, b"p"; }
entity! { offer_line 52 "ofl" "offer_lines" owner Some(1);
1 OFFER "offer" Kind::Ref(51), b""; 2 KIND "kind" Kind::Text, b""; 3 PLATFORM "platform" Kind::Text, b"";
4 QUANTITY "quantity" Kind::Int, b""; 5 DUE_ON "due_on" Kind::Day, b""; 6 POSITION "position" Kind::Int, b""; }
entity! { offer_answer 53 "ofa" "offer_answers" owner Some(1);
1 OFFER "offer" Kind::Ref(51), b""; 2 ANSWER "answer" Kind::Text, b""; 3 ANSWERED_AT "answered_at" Kind::Millis, b"";
4 PERSON "person" Kind::Ref(1), b""; 5 REASON "reason" Kind::Text, b"p"; 6 DIGEST "digest" Kind::Text, b"";
7 OVER_BUDGET "over_budget" Kind::Ref(1), b""; 8 OVER_REASON "over_reason" Kind::Text, b"p"; }
entity! { contract_step 54 "cst" "contract_steps" owner Some(1);
1 COLLABORATION "collaboration" Kind::Ref(9), b""; 2 STEP "step" Kind::Text, b""; 3 WHOM "whom" Kind::Text, b"p";
4 TAKEN_AT "taken_at" Kind::Millis, b""; 5 PERSON "person" Kind::Ref(1), b""; 6 FILE "file" Kind::Text, b"";
7 FILE_NAME "file_name" Kind::Text, b"p"; 8 UNTIL_ON "until_on" Kind::Day, b""; }
entity! { deliverable 55 "del" "deliverables" owner Some(1);
1 COLLABORATION "collaboration" Kind::Ref(9), b""; 2 OFFER "offer" Kind::Ref(51), b""; 3 TITLE "title" Kind::Text, b"p";
4 KIND "kind" Kind::Text, b""; 5 PLATFORM "platform" Kind::Text, b""; 6 DUE_ON "due_on" Kind::Day, b"";
7 WINDOW_FROM "window_from" Kind::Day, b""; 8 WINDOW_TO "window_to" Kind::Day, b""; }
entity! { draft 56 "dra" "drafts" owner Some(1);
1 DELIVERABLE "deliverable" Kind::Ref(55), b""; 2 NUMBER "number" Kind::Int, b""; 3 CAPTION "caption" Kind::Text, b"p";
4 FILE "file" Kind::Text, b""; 5 FILE_NAME "file_name" Kind::Text, b"p"; 6 DRAFTED_AT "drafted_at" Kind::Millis, b"";
7 PERSON "person" Kind::Ref(1), b""; }
entity! { approval_stage 57 "aps" "approval_stages" owner Some(1);
1 CAMPAIGN "campaign" Kind::Ref(7), b""; 2 KEY "key" Kind::Text, b""; 3 NAME "name" Kind::Text, b"";
4 POSITION "position" Kind::Int, b""; 5 SWITCHED_ON "switched_on" Kind::Bool, b"";
6 BRAND "brand" Kind::Ref(2), b""; }
entity! { decision 58 "dec" "decisions" owner Some(1);
1 DRAFT "draft" Kind::Ref(56), b""; 2 APPROVAL "approval" Kind::Text, b""; 3 DECISION "decision" Kind::Text, b"";
4 COMMENT "comment" Kind::Text, b"p"; 5 PERSON "person" Kind::Ref(1), b"";
6 DECIDED_AT "decided_at" Kind::Millis, b""; 7 DIGEST "digest" Kind::Text, b""; }
entity! { brief 60 "brf" "briefs" owner Some(1);
1 CAMPAIGN "campaign" Kind::Ref(7), b""; 2 STRATEGY "strategy" Kind::Text, b""; 3 PRODUCT "product" Kind::Text, b"";
4 AUDIENCE "audience" Kind::Text, b""; 5 VOICE "voice" Kind::Text, b""; 6 WHY "why" Kind::Text, b"";
7 GAIN "gain" Kind::Text, b""; 8 IDEA "idea" Kind::Text, b""; 9 DOS "dos" Kind::Text, b""; 10 DONTS "donts" Kind::Text, b"";
11 MAKES "makes" Kind::Text, b""; 12 DEADLINES "deadlines" Kind::Text, b""; 13 HASHTAGS "hashtags" Kind::Text, b"";
14 MENTIONS "mentions" Kind::Text, b""; 15 LINKS "links" Kind::Text, b""; 16 DISCLOSURE "disclosure" Kind::Text, b"";
17 SUCCESS "success" Kind::Text, b""; 18 PROOF "proof" Kind::Text, b""; 19 ANSWERS_TO "answers_to" Kind::Text, b""; }
entity! { brief_version 61 "brv" "brief_versions" owner Some(1);
1 CAMPAIGN "campaign" Kind::Ref(7), b""; 2 NUMBER "number" Kind::Int, b""; 3 CONTENT "content" Kind::Text, b"";
4 DIGEST "digest" Kind::Text, b""; 5 REASON "reason" Kind::Text, b""; 6 KEPT_AT "kept_at" Kind::Millis, b"";
7 PERSON "person" Kind::Ref(1), b""; }
entity! { brief_words 62 "brw" "brief_words" owner Some(1);
1 COLLABORATION "collaboration" Kind::Ref(9), b""; 2 WHY "why" Kind::Text, b"p"; 3 GAIN "gain" Kind::Text, b"p";
4 LINK "link" Kind::Text, b"p"; 5 LANGUAGE "language" Kind::Text, b""; }
entity! { brief_fit 63 "brt" "brief_fits" owner Some(1);
1 COLLABORATION "collaboration" Kind::Ref(9), b""; 2 VERDICT "verdict" Kind::Text, b""; 3 REASON "reason" Kind::Text, b"p";
4 LOOKED_AT "looked_at" Kind::Millis, b""; 5 PERSON "person" Kind::Ref(1), b""; 6 DIGEST "digest" Kind::Text, b""; }
entity! { brief_send 64 "brs" "brief_sends" owner Some(1);
1 COLLABORATION "collaboration" Kind::Ref(9), b""; 2 VERSION "version" Kind::Ref(61), b"";
3 LANGUAGE "language" Kind::Text, b""; 4 WAY "way" Kind::Text, b""; 5 DIGEST "digest" Kind::Text, b"";
6 FILE "file" Kind::Text, b""; 7 FILE_NAME "file_name" Kind::Text, b"p"; 8 GIVEN_AT "given_at" Kind::Millis, b"";
9 PERSON "person" Kind::Ref(1), b""; }
entity! { brief_file 65 "brm" "brief_files" owner Some(1);
1 CAMPAIGN "campaign" Kind::Ref(7), b""; 2 FILE "file" Kind::Text, b""; 3 FILE_NAME "file_name" Kind::Text, b"";
4 ADDED_AT "added_at" Kind::Millis, b""; 5 PERSON "person" Kind::Ref(1), b""; }

entity! { payment 66 "pay" "payments" owner Some(1);
1 COST "cost" Kind::Ref(12), b""; 2 AMOUNT "amount" Kind::Money, b""; 3 PAID_ON "paid_on" Kind::Day, b"";
4 METHOD "method" Kind::Text, b""; 5 METHOD_WORDS "method_words" Kind::Text, b"p";
6 REFERENCE "reference" Kind::Text, b"p"; 7 FILE "file" Kind::Text, b""; 8 FILE_NAME "file_name" Kind::Text, b"p";
9 PERSON "person" Kind::Ref(1), b""; 10 ENTERED_AT "entered_at" Kind::Millis, b"";
11 OVER_REASON "over_reason" Kind::Text, b"p"; }
entity! { payment_reversal 67 "pyr" "payment_reversals" owner Some(1);
1 PAYMENT "payment" Kind::Ref(66), b""; 2 REASON "reason" Kind::Text, b"p"; 3 PERSON "person" Kind::Ref(1), b"";
4 ENTERED_AT "entered_at" Kind::Millis, b""; }
entity! { shipment 68 "shp" "shipments" owner Some(1);
1 COLLABORATION "collaboration" Kind::Ref(9), b""; 2 COST "cost" Kind::Ref(12), b""; 3 CARRIER "carrier" Kind::Text, b"";
4 TRACKING "tracking" Kind::Text, b"p"; 5 SENT_ON "sent_on" Kind::Day, b""; 6 RECEIVED_ON "received_on" Kind::Day, b"";
7 RETURNED_ON "returned_on" Kind::Day, b""; 8 EXPECTED_ON "expected_on" Kind::Day, b"";
9 ADDRESS "address" Kind::Text, b"p"; 10 NOTE "note" Kind::Text, b"p"; }
entity! { shipment_item 69 "shi" "shipment_items" owner Some(1);
1 SHIPMENT "shipment" Kind::Ref(68), b""; 2 PRODUCT "product" Kind::Text, b""; 3 QUANTITY "quantity" Kind::Int, b"";
4 VALUE "value" Kind::Money, b""; 5 COST "cost" Kind::Ref(12), b""; 6 POSITION "position" Kind::Int, b""; }
entity! { pace_plan 80 "pac" "pace_plans" owner Some(1);
1 CAMPAIGN "campaign" Kind::Ref(7), b""; 2 CONTACT "contact_count" Kind::Int, b""; 3 HIRE "hire_count" Kind::Int, b""; }

entity! { campaign_plan 70 "pln" "campaign_plans" owner Some(1);
1 CAMPAIGN "campaign" Kind::Ref(7), b""; 2 PLAYBOOK "playbook" Kind::Text, b""; 3 VERSION "version" Kind::Int, b"";
4 ANCHOR_ON "anchor_on" Kind::Day, b""; 5 STARTED_AT "started_at" Kind::Millis, b"";
6 PERSON "person" Kind::Ref(1), b""; 7 BOOK "book" Kind::Ref(86), b""; }
entity! { step_skip 71 "skp" "step_skips" owner Some(1);
1 CAMPAIGN "campaign" Kind::Ref(7), b""; 2 STEP "step" Kind::Text, b""; 3 REASON "reason" Kind::Text, b"p";
4 SKIPPED_AT "skipped_at" Kind::Millis, b""; 5 PERSON "person" Kind::Ref(1), b""; }
entity! { document 72 "doc" "documents" owner Some(1);
1 CREATOR "creator" Kind::Ref(3), b""; 2 CAMPAIGN "campaign" Kind::Ref(7), b"";
3 COLLABORATION "collaboration" Kind::Ref(9), b""; 4 DELIVERABLE "deliverable" Kind::Ref(55), b"";
5 KIND "kind" Kind::Text, b""; 6 NAME "name" Kind::Text, b"p"; 7 ERASED "erased" Kind::Bool, b""; }
entity! { document_version 73 "dov" "document_versions" owner Some(1);
1 DOCUMENT "document" Kind::Ref(72), b""; 2 FILE "file" Kind::Text, b""; 3 SIZE "size" Kind::Int, b"";
4 FILE_NAME "file_name" Kind::Text, b"p"; 5 ADDED_AT "added_at" Kind::Millis, b"";
6 PERSON "person" Kind::Ref(1), b""; }
entity! { brand_contact 74 "bco" "brand_contacts" owner Some(1);
1 BRAND "brand" Kind::Ref(2), b""; 2 NAME "name" Kind::Text, b"p"; 3 ROLE "role" Kind::Text, b"p";
4 EMAIL "email" Kind::Text, b"p"; 5 PHONE "phone" Kind::Text, b"p"; }
entity! { playbook 85 "plb" "playbooks" owner None; 1 ORIGIN "origin" Kind::Text, b""; }
entity! { playbook_version 86 "plv" "playbook_versions" owner Some(1);
1 PLAYBOOK "playbook" Kind::Ref(85), b""; 2 NUMBER "number" Kind::Int, b""; 3 CONTENT "content" Kind::Text, b"";
4 MADE_AT "made_at" Kind::Millis, b""; 5 PERSON "person" Kind::Ref(1), b""; }
entity! { playbook_remark 87 "plr" "playbook_remarks" owner None;
1 PLAYBOOK "playbook" Kind::Text, b""; 2 TEXT "text" Kind::Text, b"p"; 3 USEFUL "useful" Kind::Bool, b"";
4 SAID_AT "said_at" Kind::Millis, b""; 5 PERSON "person" Kind::Ref(1), b""; }

/// Every entity, in the order of its number.
pub static ENTITIES: &[Entity] = &[
    person::ENTITY,
    brand::ENTITY,
    creator::ENTITY,
    account::ENTITY,
    account_value::ENTITY,
    creator_niche::ENTITY,
    campaign::ENTITY,
    kpi::ENTITY,
    collaboration::ENTITY,
    post::ENTITY,
    measurement::ENTITY,
    cost::ENTITY,
    cost_entry::ENTITY,
    outcome::ENTITY,
    edition::ENTITY,
    creator_tag::ENTITY,
    note::ENTITY,
    own_field::ENTITY,
    own_choice::ENTITY,
    own_value::ENTITY,
    creator_list::ENTITY,
    list_member::ENTITY,
    saved_filter::ENTITY,
    job::ENTITY,
    campaign_person::ENTITY,
    task::ENTITY,
    task_link::ENTITY,
    checklist_item::ENTITY,
    mention::ENTITY,
    mail_template::ENTITY,
    sent_message::ENTITY,
    contact::ENTITY,
    offer::ENTITY,
    offer_line::ENTITY,
    offer_answer::ENTITY,
    contract_step::ENTITY,
    deliverable::ENTITY,
    draft::ENTITY,
    approval_stage::ENTITY,
    decision::ENTITY,
    brief::ENTITY,
    brief_version::ENTITY,
    brief_words::ENTITY,
    brief_fit::ENTITY,
    brief_send::ENTITY,
    brief_file::ENTITY,
    payment::ENTITY,
    payment_reversal::ENTITY,
    shipment::ENTITY,
    shipment_item::ENTITY,
    campaign_plan::ENTITY,
    step_skip::ENTITY,
    document::ENTITY,
    document_version::ENTITY,
    brand_contact::ENTITY,
    playbook::ENTITY,
    playbook_version::ENTITY,
    playbook_remark::ENTITY,
    pace_plan::ENTITY,
];

/// The entity of a number; `None` for one that a newer version made.
pub fn entity(id: u16) -> Option<&'static Entity> {
    ENTITIES.iter().find(|entity| entity.id == id)
}

/// The entity whose ids carry this prefix.
pub fn by_prefix(prefix: &str) -> Option<&'static Entity> {
    ENTITIES.iter().find(|entity| entity.prefix == prefix)
}

/// Every field, of any entity, that refers to records of this entity.
pub fn references(to: u16) -> impl Iterator<Item = (&'static Entity, &'static Field)> {
    ENTITIES
        .iter()
        .flat_map(|entity| entity.fields.iter().map(move |field| (entity, field)))
        .filter(move |(_, field)| field.kind == Kind::Ref(to))
}
