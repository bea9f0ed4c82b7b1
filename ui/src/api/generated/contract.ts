// Generated from the Rust types by `cargo xtask types`. Do not edit.

export type Id = string;

export type Day = string;

export type CampaignStatus = "planned" | "active" | "ended" | "archived";

export type Account = { 
/**
 * The record.
 */
id: string, 
/**
 * The platform.
 */
platform: string, 
/**
 * The handle, without `@`.
 */
handle: string, 
/**
 * The address.
 */
url: string, 
/**
 * Followers.
 */
followers: number | null, 
/**
 * The same, printed.
 */
followersPrinted: string, 
/**
 * When they were counted, UTC milliseconds.
 */
followersAt: number | null, 
/**
 * Where the number comes from.
 */
followersSource: string, };

export type AccountAdd = { 
/**
 * The creator.
 */
creator: string, 
/**
 * The platform.
 */
platform: string, 
/**
 * The handle or the profile's address.
 */
handle: string, 
/**
 * The address; may be empty.
 */
url: string, 
/**
 * Followers as typed; may be empty.
 */
followers: string, };

export type AccountEdit = { 
/**
 * The account.
 */
account: string, 
/**
 * A new handle.
 */
handle?: string, 
/**
 * A new address.
 */
url?: string, 
/**
 * A new follower number as typed.
 */
followers?: string, };

export type AccountFollowers = { 
/**
 * The account.
 */
account: string, 
/**
 * Its platform.
 */
platform: string, 
/**
 * Its handle.
 */
handle: string, 
/**
 * The newest first.
 */
values: Array<FollowerValue>, 
/**
 * A line through them; empty for fewer than two.
 */
svg: string, 
/**
 * The drawing's width in its own units.
 */
width: number, 
/**
 * The drawing's height in its own units.
 */
height: number, 
/**
 * What the line shows, in words.
 */
summary: string, };

export type AccountRef = { 
/**
 * The account.
 */
account: string, };

export type Added = { 
/**
 * New in the campaign.
 */
added: number, 
/**
 * In it already; left as they are.
 */
already: number, };

export type Amount = { 
/**
 * Whole minor units, below 2^53.
 */
minor: number, 
/**
 * ISO 4217.
 */
currency: string, 
/**
 * As people read it.
 */
printed: string, };

export type Archive = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Into the archive, or back.
 */
archived: boolean, };

export type Availability = { 
/**
 * What was set.
 */
state: "available" | "busy" | "exclusive" | "doNotContact", 
/**
 * What the creator is today.
 */
today: "available" | "busy" | "exclusive" | "doNotContact", 
/**
 * Until when, ISO; empty where no day was named.
 */
until: string, 
/**
 * The same, printed.
 */
untilPrinted: string, 
/**
 * Exclusive for whom.
 */
forWhom: string, 
/**
 * Why not to contact.
 */
reason: string, };

export type AvailabilitySet = { 
/**
 * Which creators.
 */
selection: Selection, 
/**
 * `available`, `busy`, `exclusive` or `doNotContact`.
 */
state: string, 
/**
 * Busy or exclusive until this day, ISO; may be empty.
 */
until: string, 
/**
 * Exclusive for whom.
 */
forWhom: string, 
/**
 * Why not to contact.
 */
reason: string, };

export type Backup = { 
/**
 * The file.
 */
path: string, 
/**
 * When it was made, UTC milliseconds.
 */
at: number, 
/**
 * Bytes.
 */
size: number, 
/**
 * What for: `auto`, `now`, `before-restore`, `before-import`, `before-move`, `before-layout-…`.
 */
kind: string, 
/**
 * Checked when it was made, and still as long as it should be.
 */
whole: boolean, };

export type BackupAsk = { 
/**
 * The file; none: ask.
 */
path: string | null, };

export type BackupContents = { 
/**
 * Brands.
 */
brands: number, 
/**
 * Campaigns.
 */
campaigns: number, 
/**
 * Creators.
 */
creators: number, 
/**
 * Posts.
 */
posts: number, 
/**
 * Finalized reports.
 */
reports: number, };

export type BackupPreview = { 
/**
 * The file.
 */
path: string, 
/**
 * When it was made, UTC milliseconds; for a file of another name, when it was written.
 */
at: number | null, 
/**
 * Bytes.
 */
size: number, 
/**
 * What is in it.
 */
contents: BackupContents, 
/**
 * The last thing done in it, UTC milliseconds.
 */
changedAt: number | null, 
/**
 * What is here; none while the data cannot be read.
 */
now: BackupContents | null, 
/**
 * The last thing done here, UTC milliseconds.
 */
nowChangedAt: number | null, 
/**
 * How many things that were done here are not in it; none while the data cannot be read.
 */
lost: number | null, };

export type BackupRestore = { 
/**
 * The file.
 */
path: string, };

export type BackupSave = { 
/**
 * The file; none: ask.
 */
path: string | null, };

export type Backups = { 
/**
 * The folder they lie in.
 */
folder: string, 
/**
 * The newest first.
 */
rows: Array<Backup>, 
/**
 * Why the newest could not be made.
 */
failed: Failure | null, 
/**
 * The last check of everything.
 */
check: ProfileCheck | null, };

export type Board = { 
/**
 * Every stage, empty ones too.
 */
columns: Array<Column>, };

export type Brand = { 
/**
 * The record.
 */
id: string, 
/**
 * The name.
 */
name: string, 
/**
 * The company behind it; may be empty.
 */
client: string, 
/**
 * The currency it plans in.
 */
currency: string, 
/**
 * Its colours, `#rrggbb`, the main one first.
 */
colours: Array<string>, 
/**
 * Campaigns that are not in the archive.
 */
campaigns: number, 
/**
 * Campaigns in the archive.
 */
archived: number, 
/**
 * Whom to ask there first; empty for nobody.
 */
contact: string, 
/**
 * Part of the sample.
 */
sample: boolean, };

export type BrandAdd = { 
/**
 * The name.
 */
name: string, 
/**
 * The currency it plans in, ISO 4217.
 */
currency: string, 
/**
 * The company behind it.
 */
client?: string, };

export type BrandContact = { 
/**
 * The record.
 */
id: string, 
/**
 * The name.
 */
name: string, 
/**
 * What they do there; may be empty.
 */
role: string, 
/**
 * E-mail; may be empty.
 */
email: string, 
/**
 * Phone; may be empty.
 */
phone: string, };

export type BrandContactAdd = { 
/**
 * The brand.
 */
brand: string, 
/**
 * The name.
 */
name: string, 
/**
 * What they do there.
 */
role: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Phone.
 */
phone: string, };

export type BrandContactEdit = { 
/**
 * Who.
 */
contact: string, 
/**
 * The name.
 */
name: string, 
/**
 * What they do there.
 */
role: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Phone.
 */
phone: string, };

export type BrandEdit = { 
/**
 * The brand.
 */
id: string, 
/**
 * Another name.
 */
name?: string, 
/**
 * Another client; empty for none.
 */
client?: string, 
/**
 * Another currency for campaigns to come.
 */
currency?: string, 
/**
 * The colours, all of them, the main one first; empty texts are none.
 */
colours?: Array<string>, };

export type BrandLogo = { 
/**
 * The brand.
 */
id: string, 
/**
 * A PNG or JPEG on this computer; empty takes the logo away.
 */
path: string, };

export type BrandWhole = { 
/**
 * The brand.
 */
brand: Brand, 
/**
 * Whom to ask there.
 */
contacts: Array<BrandContact>, 
/**
 * The logo's file; empty for none.
 */
logoName: string, 
/**
 * The logo as a picture that the page shows; none without one, or when its content is gone.
 */
logo: string | null, };

export type Brands = { 
/**
 * By name.
 */
rows: Array<Brand>, };

export type Brief = { 
/**
 * The parts in the order of the form.
 */
sections: Array<BriefSection>, 
/**
 * Required parts that say nothing yet, in order.
 */
missing: Array<string>, 
/**
 * How many parts are required.
 */
required: number, 
/**
 * The brand's material.
 */
files: Array<BriefFile>, 
/**
 * The newest first.
 */
versions: Array<BriefVersion>, 
/**
 * What differs from the newest version; empty when nothing does.
 */
changed: Array<string>, 
/**
 * Wordings to begin with, in three languages.
 */
disclosures: Array<DisclosureWording>, };

export type BriefCreator = { 
/**
 * The collaboration.
 */
collaboration: string, 
/**
 * The creator.
 */
creator: string, 
/**
 * The name.
 */
name: string, 
/**
 * The handle.
 */
handle: string, 
/**
 * Where the creator stands on the board.
 */
stage: string, 
/**
 * Contracted or further: the brief is expected.
 */
expected: boolean, 
/**
 * The address; empty when none is known.
 */
email: string, 
/**
 * The language of the brief.
 */
language: Language, 
/**
 * The language that was chosen for it; empty: the creator's own.
 */
chosen: string, 
/**
 * Why this creator.
 */
why: string, 
/**
 * What is in it for them.
 */
gain: string, 
/**
 * A link or code of their own.
 */
link: string, 
/**
 * What they owe: how many.
 */
deliverables: number, 
/**
 * The last look at their fit.
 */
fit: BriefFit | null, 
/**
 * What they hold.
 */
holding: "nothing" | "newest" | "changed" | "older", 
/**
 * The version they hold; 0 for none.
 */
held: number, 
/**
 * All that was given to them, the newest first.
 */
given: Array<BriefGiven>, 
/**
 * What is missing before a brief goes out, the gravest first.
 */
lacks: Array<string>, };

export type BriefCreators = { 
/**
 * Whoever did not decline, by name.
 */
rows: Array<BriefCreator>, 
/**
 * The newest version; none when no version was kept.
 */
newest: string | null, 
/**
 * Its number; 0 for none.
 */
number: number, 
/**
 * Whether this computer can send by itself.
 */
hasAccount: boolean, 
/**
 * How many hold an older version.
 */
older: number, };

export type BriefCreatorsAsk = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Only one creator in it.
 */
collaboration: string | null, };

export type BriefExport = { 
/**
 * Whose.
 */
collaboration: string, 
/**
 * The language; none: the creator's.
 */
language: Language | null, 
/**
 * A version; none: as the brief is now.
 */
version: string | null, 
/**
 * The file; none: ask.
 */
path: string | null, };

export type BriefFile = { 
/**
 * The record.
 */
id: string, 
/**
 * Its name.
 */
name: string, };

export type BriefFileAdd = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The file on this computer.
 */
path: string, };

export type BriefFileSave = { 
/**
 * The record.
 */
file: string, 
/**
 * Where to; none: a person picks the place.
 */
path: string | null, };

export type BriefFit = { 
/**
 * What was found.
 */
verdict: "fits" | "doubt", 
/**
 * Why; may be empty.
 */
reason: string, 
/**
 * Who looked.
 */
person: string, 
/**
 * When, printed.
 */
atPrinted: string, 
/**
 * The brief aims at something else by now.
 */
stale: boolean, };

export type BriefFitAdd = { 
/**
 * The creator in the campaign.
 */
collaboration: string, 
/**
 * What was found.
 */
verdict: "fits" | "doubt", 
/**
 * Why; a doubt needs it.
 */
reason: string, 
/**
 * Who looked; whoever sits at the desk when nobody is named.
 */
person: string | null, };

export type BriefFreeze = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Why it is kept although something is missing.
 */
reason: string, };

export type BriefGiven = { 
/**
 * The record.
 */
id: string, 
/**
 * Number of the version.
 */
number: number, 
/**
 * Its language.
 */
language: Language | null, 
/**
 * What became of it.
 */
way: "hand" | "sent" | "waiting" | "stuck" | "unsent", 
/**
 * When it was given or queued, printed.
 */
atPrinted: string, 
/**
 * By whom; empty when nobody was named.
 */
person: string, 
/**
 * The PDF's name; empty when none was kept.
 */
fileName: string, };

export type BriefHand = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The version that was given.
 */
version: string, 
/**
 * To whom.
 */
collaborations: Array<string>, };

export type BriefLetter = { 
/**
 * Whom.
 */
collaboration: string, 
/**
 * The name.
 */
name: string, 
/**
 * The address; empty when none is known.
 */
address: string, 
/**
 * The language.
 */
language: Language, 
/**
 * The subject.
 */
subject: string, 
/**
 * The text.
 */
body: string, 
/**
 * Fields that nothing is known about.
 */
missing: Array<string>, 
/**
 * What keeps it from going out: `fit`, `email`; empty for nothing.
 */
stops: string, };

export type BriefLetters = { 
/**
 * The words in each language that is needed.
 */
texts: Array<BriefText>, 
/**
 * One for each creator.
 */
rows: Array<BriefLetter>, 
/**
 * Whether this computer can send by itself.
 */
hasAccount: boolean, };

export type BriefLettersAsk = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * To whom.
 */
collaborations: Array<string>, 
/**
 * Words of the person's own; a language that is not named has the words that Marquee brings.
 */
texts: Array<BriefText>, };

export type BriefPreview = { 
/**
 * The pages.
 */
pages: Array<PageView>, 
/**
 * Characters that the fonts lack.
 */
missing: Array<MissingCharacter>, 
/**
 * The name of the PDF.
 */
fileName: string, 
/**
 * Its language.
 */
language: Language, 
/**
 * Its version; none: a draft.
 */
version: number | null, };

export type BriefPreviewAsk = { 
/**
 * Whose.
 */
collaboration: string, 
/**
 * The language; none: the creator's.
 */
language: Language | null, 
/**
 * A version; none: as the brief is now.
 */
version: string | null, };

export type BriefSave = { 
/**
 * What was given.
 */
send: string, 
/**
 * Where to; none: a person picks the place.
 */
path: string | null, };

export type BriefSection = { 
/**
 * What names it.
 */
id: string, 
/**
 * What it says.
 */
text: string, 
/**
 * Without it the brief is incomplete.
 */
required: boolean, };

export type BriefSectionSet = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Which part.
 */
section: string, 
/**
 * What it says; empty for nothing.
 */
text: string, };

export type BriefSendAsk = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The version that was looked at: the newest one.
 */
version: string, 
/**
 * To whom.
 */
collaborations: Array<string>, 
/**
 * Words of the person's own.
 */
texts: Array<BriefText>, 
/**
 * The brand's material goes along.
 */
withFiles: boolean, 
/**
 * Open the messages in the mail program instead of sending them.
 */
byHand: boolean, };

export type BriefText = { 
/**
 * The language.
 */
language: Language, 
/**
 * The subject.
 */
subject: string, 
/**
 * The text.
 */
body: string, };

export type BriefVersion = { 
/**
 * The record.
 */
id: string, 
/**
 * 1, 2, 3 …
 */
number: number, 
/**
 * When it was kept, printed.
 */
atPrinted: string, 
/**
 * By whom; empty when nobody was named.
 */
person: string, 
/**
 * Why it was kept incomplete; empty when it was complete.
 */
reason: string, 
/**
 * Required parts that it leaves open.
 */
missing: Array<string>, 
/**
 * What differs from the version before: sections, `plan`, `files`.
 */
changed: Array<string>, 
/**
 * How many creators hold it.
 */
holders: number, };

export type BriefWordsSet = { 
/**
 * The creator in the campaign.
 */
collaboration: string, 
/**
 * Why this creator; left out: as it is.
 */
why: string | null, 
/**
 * What is in it for them.
 */
gain: string | null, 
/**
 * A link or code of their own.
 */
link: string | null, 
/**
 * The language of the brief; empty: the creator's own.
 */
language: string | null, };

export type BudgetLine = { 
/**
 * The budget.
 */
planned: Amount, 
/**
 * The full cost: committed, and planned where nothing is committed yet.
 */
actual: Amount, 
/**
 * What of that is committed.
 */
committed: Amount, 
/**
 * What was paid: spent so far.
 */
paid: Amount, 
/**
 * The variance.
 */
remaining: Figure, 
/**
 * Full cost of budget in percent, for a bar.
 */
used: number | null, 
/**
 * More than the budget.
 */
over: boolean, };

export type Campaign = { 
/**
 * The record.
 */
id: string, 
/**
 * The name.
 */
name: string, 
/**
 * The brand.
 */
brand: Brand | null, 
/**
 * The goal.
 */
goal: string, 
/**
 * ISO 4217.
 */
currency: string, 
/**
 * The budget.
 */
budget: Amount, 
/**
 * The budget as typed back into a field.
 */
budgetText: string, 
/**
 * First day.
 */
startsOn: string, 
/**
 * Last day.
 */
endsOn: string, 
/**
 * Both, printed.
 */
datesPrinted: string, 
/**
 * The owner.
 */
owner: Person | null, 
/**
 * What it is doing today.
 */
status: CampaignStatus, 
/**
 * In the archive.
 */
archived: boolean, 
/**
 * Part of the sample.
 */
sample: boolean, 
/**
 * What the manager recommends.
 */
recommendation: string, 
/**
 * Targets.
 */
kpis: Array<Kpi>, 
/**
 * Finalized reports.
 */
editions: number, };

export type CampaignEdit = { 
/**
 * The campaign.
 */
id: string, 
/**
 * A new name.
 */
name?: string, 
/**
 * A new brand.
 */
brand?: string, 
/**
 * A new goal.
 */
goal?: string, 
/**
 * A new budget.
 */
budget?: string, 
/**
 * A new first day.
 */
startsOn?: string, 
/**
 * A new last day.
 */
endsOn?: string, 
/**
 * A new owner.
 */
owner?: string, 
/**
 * The targets, all of them.
 */
kpis?: Array<KpiInput>, };

export type CampaignInput = { 
/**
 * The name.
 */
name: string, 
/**
 * The brand.
 */
brand: string | null, 
/**
 * The goal.
 */
goal: string, 
/**
 * ISO 4217.
 */
currency: string, 
/**
 * The budget.
 */
budget: string, 
/**
 * First day.
 */
startsOn: string | null, 
/**
 * Last day.
 */
endsOn: string | null, 
/**
 * The owner.
 */
owner: string | null, 
/**
 * Targets.
 */
kpis: Array<KpiInput>, };

export type CampaignPace = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The share of the time that has gone in percent, for a bar.
 */
time: number, 
/**
 * The same, printed.
 */
timePrinted: string, 
/**
 * Budget, approvals, outreach, hiring.
 */
words: Array<PaceWord>, 
/**
 * How many of these are behind.
 */
behind: number, };

export type CampaignRef = { 
/**
 * Its id.
 */
campaign: string, };

export type CampaignRow = { 
/**
 * The record.
 */
id: string, 
/**
 * The name.
 */
name: string, 
/**
 * The brand's name.
 */
brand: string, 
/**
 * The goal.
 */
goal: string, 
/**
 * What it is doing today.
 */
status: CampaignStatus, 
/**
 * First day.
 */
startsOn: string, 
/**
 * Last day.
 */
endsOn: string, 
/**
 * Both, printed.
 */
datesPrinted: string, 
/**
 * How much of the time has gone, percent, for a bar.
 */
elapsed: number, 
/**
 * The budget.
 */
budget: Amount, 
/**
 * The full cost so far.
 */
cost: Amount, 
/**
 * Cost of budget in percent, for a bar; none without a budget.
 */
budgetUsed: number | null, 
/**
 * The same, printed.
 */
budgetUsedPrinted: string, 
/**
 * Creators who did not decline.
 */
creators: number, 
/**
 * Posts.
 */
posts: number, 
/**
 * Posts with results.
 */
postsWithResults: number, 
/**
 * The owner's name.
 */
owner: string, 
/**
 * A report was finalized.
 */
finalized: boolean, 
/**
 * Part of the sample.
 */
sample: boolean, };

export type CampaignsList = { 
/**
 * The archive.
 */
archived: boolean, 
/**
 * Of one brand.
 */
brand?: string, };

export type CampaignsPage = { 
/**
 * The latest first.
 */
rows: Array<CampaignRow>, };

export type Card = { 
/**
 * The collaboration.
 */
id: string, 
/**
 * The creator.
 */
creator: string, 
/**
 * The creator's name.
 */
name: string, 
/**
 * The platform of the account that counts.
 */
platform: string, 
/**
 * Its handle.
 */
handle: string, 
/**
 * Followers as stored when added.
 */
followers: number | null, 
/**
 * The same, printed.
 */
followersPrinted: string, 
/**
 * The tier of that number.
 */
tier: string | null, 
/**
 * The fee.
 */
fee: Amount | null, 
/**
 * The fee as typed back into a field.
 */
feeText: string, 
/**
 * The shipping cost.
 */
shipping: Amount | null, 
/**
 * The same as typed back into a field.
 */
shippingText: string, 
/**
 * How many posts.
 */
posts: number, 
/**
 * What comes next, as the last contact said.
 */
next: NextStep | null, 
/**
 * The creator was deleted; the campaign keeps the figures.
 */
gone: boolean, };

export type Changed<T> = { 
/**
 * The action's id, `act_…`.
 */
action: string | null, 
/**
 * What was asked for.
 */
value: T, };

export type Chart = { 
/**
 * Which.
 */
id: "engagement" | "creators" | "goals" | "spend", 
/**
 * The finding.
 */
title: string, 
/**
 * The drawing.
 */
svg: string, 
/**
 * Its width in its own units.
 */
width: number, 
/**
 * Its height in its own units.
 */
height: number, 
/**
 * What can be pointed at.
 */
marks: Array<Mark>, 
/**
 * The values.
 */
table: ChartTable, 
/**
 * What it shows, in words.
 */
summary: string, 
/**
 * Why there is nothing to draw.
 */
empty: Message | null, };

export type ChartTable = { 
/**
 * Heads of the columns.
 */
columns: Array<string>, 
/**
 * Rows of as many cells.
 */
rows: Array<Array<string>>, };

export type Charts = { 
/**
 * Engagement over time, results by creator, goal attainment, spend against budget.
 */
charts: Array<Chart>, };

export type ChartsAsk = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * How wide a chart is, in CSS pixels.
 */
width: number, };

export type ChecklistItem = { 
/**
 * The record.
 */
id: string, 
/**
 * What is to be ticked.
 */
text: string, 
/**
 * Ticked.
 */
done: boolean, };

export type Collaboration = { 
/**
 * The record.
 */
id: string, 
/**
 * Its campaign.
 */
campaign: string, 
/**
 * The creator.
 */
creator: string, 
/**
 * The creator's name.
 */
name: string, 
/**
 * The platform of the account that counts.
 */
platform: string, 
/**
 * Its handle.
 */
handle: string, 
/**
 * The creator was deleted.
 */
gone: boolean, 
/**
 * Where the creator stands on the board.
 */
stage: string, 
/**
 * ISO 4217.
 */
currency: string, 
/**
 * The fee as it counts now.
 */
fee: Amount | null, 
/**
 * The fee is promised.
 */
committed: boolean, 
/**
 * What the budget still allows for this creator; none without a budget.
 */
left: Amount | null, 
/**
 * What comes next.
 */
next: NextStep | null, 
/**
 * The contact log, the newest first.
 */
contacts: Array<ContactEntry>, 
/**
 * The offers, the newest first.
 */
offers: Array<Offer>, 
/**
 * Where the contract is.
 */
contract: "none" | "not-needed" | "draft" | "sent" | "approved" | "signed" | "expired", 
/**
 * Its steps, the newest first.
 */
steps: Array<ContractStep>, };

export type Column = { 
/**
 * The stage.
 */
stage: string, 
/**
 * How many creators.
 */
count: number, 
/**
 * Their fees, added up.
 */
fees: Amount, 
/**
 * What of that is promised.
 */
committed: Amount, 
/**
 * The creators, by name.
 */
cards: Array<Card>, };

export type ConflictChoice = { 
/**
 * Names it in a decision.
 */
id: string, 
/**
 * What was written, as people read it; empty for nothing.
 */
printed: string, 
/**
 * Who; empty when nobody was named.
 */
person: string, 
/**
 * When, printed.
 */
atPrinted: string, 
/**
 * It is shown until somebody decides.
 */
shown: boolean, };

export type ConflictDecide = { 
/**
 * The record.
 */
record: string, 
/**
 * The field.
 */
field: string, 
/**
 * The value that counts.
 */
choice: string, };

export type ConflictRow = { 
/**
 * The record.
 */
record: string, 
/**
 * What kind of record.
 */
entity: string, 
/**
 * Its name; empty when it has none.
 */
name: string, 
/**
 * Which field; `deleted` when one deleted what another changed, `amount` for the amount of a cost.
 */
field: string, 
/**
 * The field, said.
 */
label: Message, 
/**
 * Nothing is finalized or paid on it until somebody decides.
 */
money: boolean, 
/**
 * The values, the shown one first.
 */
choices: Array<ConflictChoice>, };

export type Conflicts = { 
/**
 * Money first.
 */
rows: Array<ConflictRow>, };

export type Contact = { 
/**
 * E-mail.
 */
email: string, 
/**
 * Phone.
 */
phone: string, 
/**
 * Who speaks for the creator.
 */
agent: string, 
/**
 * How to reach them.
 */
agentContact: string, 
/**
 * Where parcels go.
 */
address: string, };

export type ContactAdd = { 
/**
 * With whom, in which campaign.
 */
collaboration: string, 
/**
 * How.
 */
channel: "email" | "message" | "phone" | "person", 
/**
 * From us, or to us.
 */
direction: "out" | "in", 
/**
 * What was said; may be empty.
 */
text: string, 
/**
 * What comes next; may be empty.
 */
nextStep: string, 
/**
 * By when; empty for no day.
 */
nextOn: string, };

export type ContactEntry = { 
/**
 * The record.
 */
id: string, 
/**
 * How.
 */
channel: string, 
/**
 * `out` or `in`.
 */
direction: string, 
/**
 * What; empty when nothing was noted.
 */
text: string, 
/**
 * When, printed.
 */
atPrinted: string, 
/**
 * Who talked; empty when nobody was named.
 */
person: string, 
/**
 * What comes next; empty for nothing.
 */
nextStep: string, 
/**
 * By when, printed.
 */
nextPrinted: string, };

export type ContractSave = { 
/**
 * The step that it belongs to.
 */
step: string, 
/**
 * Where to; none: a person picks the place.
 */
path: string | null, };

export type ContractStep = { 
/**
 * The record.
 */
id: string, 
/**
 * Which.
 */
step: string, 
/**
 * Sent to, approved by, signed by whom; may be empty.
 */
whom: string, 
/**
 * When, printed.
 */
atPrinted: string, 
/**
 * Who wrote it down; empty when nobody was named.
 */
person: string, 
/**
 * The document's name; empty for none.
 */
fileName: string, 
/**
 * The last day of the contract, printed.
 */
untilPrinted: string, };

export type ContractStepAdd = { 
/**
 * Whose contract.
 */
collaboration: string, 
/**
 * Which step.
 */
step: "not-needed" | "draft" | "sent" | "approved" | "signed" | "expired", 
/**
 * Sent to, approved by, signed by whom.
 */
whom: string, 
/**
 * The document, a file on this computer; empty for none.
 */
path: string, 
/**
 * The last day of a signed contract; empty for none.
 */
untilOn: string, };

export type CostAdd = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The kind.
 */
kind: string, 
/**
 * What it is for; may be empty.
 */
what: string, 
/**
 * A creator's collaboration that it belongs to.
 */
collaboration: string | null, 
/**
 * A post that it belongs to.
 */
post: string | null, 
/**
 * The amount as typed.
 */
amount: string, 
/**
 * Planned or committed.
 */
step: Step, 
/**
 * Why it may pass over the budget; empty while it does not.
 */
overReason: string, };

export type CostLine = { 
/**
 * The record.
 */
id: string, 
/**
 * Its kind.
 */
kind: string, 
/**
 * What it is for.
 */
what: string, 
/**
 * Its collaboration.
 */
collaboration: string | null, 
/**
 * That creator's name.
 */
creator: string, 
/**
 * Its post.
 */
post: string | null, 
/**
 * That post's label.
 */
postLabel: string, 
/**
 * Where it stands.
 */
step: Step, 
/**
 * Whether it counts: a plan for a creator who declined does not.
 */
counts: boolean, 
/**
 * What it counts with.
 */
amount: Amount, 
/**
 * The amount as typed back into a field.
 */
amountText: string, 
/**
 * What was paid of it, less what was reversed.
 */
paid: Amount, 
/**
 * What is promised and not paid yet.
 */
open: Amount, 
/**
 * The same as typed back into a field.
 */
openText: string, 
/**
 * More was paid than was promised.
 */
overpaid: boolean, };

export type CostRef = { 
/**
 * Its id.
 */
cost: string, };

export type CostSet = { 
/**
 * The line.
 */
cost: string, 
/**
 * A new amount as typed.
 */
amount?: string, 
/**
 * A new step.
 */
step?: Step, 
/**
 * New words.
 */
what?: string, 
/**
 * Why it may pass over the budget.
 */
overReason?: string, };

export type Costs = { 
/**
 * The campaign's currency.
 */
currency: string, 
/**
 * The lines, oldest first.
 */
lines: Array<CostLine>, 
/**
 * What counts, added up: the full cost.
 */
total: Amount, 
/**
 * The budget.
 */
budget: Amount, 
/**
 * Meant to be spent and not promised yet.
 */
planned: Amount, 
/**
 * Promised.
 */
committed: Amount, 
/**
 * Paid, less what was reversed.
 */
paid: Amount, 
/**
 * Promised and not paid yet.
 */
open: Amount, 
/**
 * What of the budget is neither promised nor paid; without a sign.
 */
uncommitted: Amount, 
/**
 * More is promised or paid than there is.
 */
over: boolean, 
/**
 * How something can be paid.
 */
methods: Array<string>, };

export type Count = { 
/**
 * How many.
 */
count: number, };

export type Coverage = { 
/**
 * Rows that count.
 */
known: number, 
/**
 * All rows.
 */
all: number, 
/**
 * "4 of 5 posts".
 */
printed: string, };

export type Created = { 
/**
 * Its id.
 */
id: string, };

export type Creator = { 
/**
 * The record.
 */
id: string, 
/**
 * The name.
 */
name: string, 
/**
 * ISO country.
 */
country: string, 
/**
 * Its name.
 */
countryName: string, 
/**
 * ISO language.
 */
language: string, 
/**
 * Its name.
 */
languageName: string, 
/**
 * Niches.
 */
niches: Array<string>, 
/**
 * Part of the sample.
 */
sample: boolean, 
/**
 * Accounts, the largest first.
 */
accounts: Array<Account>, 
/**
 * Whether the creator can be asked.
 */
availability: Availability, 
/**
 * How to reach the creator.
 */
contact: Contact, 
/**
 * Tags.
 */
tags: Array<string>, 
/**
 * Lists.
 */
lists: Array<InList>, 
/**
 * Notes, the newest first.
 */
notes: Array<Note>, 
/**
 * The own fields.
 */
fields: Array<OwnField>, 
/**
 * What they hold.
 */
own: Array<OwnValue>, };

export type CreatorAdd = { 
/**
 * The name; the handle when empty.
 */
name: string, 
/**
 * The platform.
 */
platform: string, 
/**
 * The handle or the profile's address.
 */
handle: string, 
/**
 * The address; may be empty.
 */
url: string, 
/**
 * Followers as typed; may be empty.
 */
followers: string, 
/**
 * ISO country; may be empty.
 */
country: string, 
/**
 * ISO language; may be empty.
 */
language: string, 
/**
 * Niches.
 */
niches: Array<string>, 
/**
 * Somebody with this handle lies in the trash: add a new creator all the same, with nothing of the past.
 */
anew: boolean, };

export type CreatorCampaign = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The collaboration.
 */
collaboration: string, 
/**
 * The campaign's name.
 */
name: string, 
/**
 * First and last day, printed.
 */
datesPrinted: string, 
/**
 * The stage there.
 */
stage: string, 
/**
 * In the archive.
 */
archived: boolean, 
/**
 * Posts there.
 */
posts: number, 
/**
 * Cost, results, and what the one bought of the other.
 */
figures: Array<Figure>, };

export type CreatorCampaigns = { 
/**
 * The latest first.
 */
rows: Array<CreatorCampaign>, };

export type CreatorEdit = { 
/**
 * The creator.
 */
id: string, 
/**
 * A new name.
 */
name?: string, 
/**
 * A new country, ISO; empty for none.
 */
country?: string, 
/**
 * A new language, ISO; empty for none.
 */
language?: string, 
/**
 * The niches, all of them.
 */
niches?: Array<string>, 
/**
 * The tags, all of them.
 */
tags?: Array<string>, 
/**
 * A new e-mail address; empty for none, as for all that follow.
 */
email?: string, 
/**
 * A new phone number.
 */
phone?: string, 
/**
 * Who speaks for the creator.
 */
agent?: string, 
/**
 * How to reach them.
 */
agentContact?: string, 
/**
 * Where parcels go.
 */
address?: string, 
/**
 * What own fields hold; those left out stay.
 */
own?: Array<OwnInput>, 
/**
 * One account's changes.
 */
account?: AccountEdit, };

export type CreatorFacets = { 
/**
 * Niches.
 */
niches: Array<Option>, 
/**
 * Platforms.
 */
platforms: Array<Option>, 
/**
 * Countries.
 */
countries: Array<Option>, 
/**
 * Languages.
 */
languages: Array<Option>, 
/**
 * Tags.
 */
tags: Array<Option>, 
/**
 * States of today.
 */
availability: Array<Option>, 
/**
 * Stages in the campaign that each was added to last.
 */
stages: Array<Option>, 
/**
 * Own fields.
 */
own: Array<OwnField>, };

export type CreatorList = { 
/**
 * The record.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How many creators.
 */
count: number, };

export type CreatorLists = { 
/**
 * Lists by name.
 */
lists: Array<CreatorList>, 
/**
 * Filters by name.
 */
filters: Array<SavedFilter>, };

export type CreatorQuery = { 
/**
 * Words of the name or a handle; every word must be found.
 */
text: string, 
/**
 * Any of these niches.
 */
niches: Array<string>, 
/**
 * An account on any of these platforms.
 */
platforms: Array<string>, 
/**
 * Any of these countries.
 */
countries: Array<string>, 
/**
 * Any of these languages.
 */
languages: Array<string>, 
/**
 * The largest account has at least so many followers.
 */
followersMin: number | null, 
/**
 * The largest account has at most so many.
 */
followersMax: number | null, 
/**
 * Any of these tags.
 */
tags: Array<string>, 
/**
 * Any of these states today.
 */
availability: Array<string>, 
/**
 * Any of these stages, in the campaign that they were added to last; of one brand, if that is asked for.
 */
stages: Array<string>, 
/**
 * In a campaign of this brand.
 */
brand: string | null, 
/**
 * In this list.
 */
list: string | null, 
/**
 * What own fields must hold, each of them.
 */
own: Array<OwnCondition>, };

export type CreatorRow = { 
/**
 * The record.
 */
id: string, 
/**
 * The name.
 */
name: string, 
/**
 * The largest account's platform.
 */
platform: string, 
/**
 * Its handle.
 */
handle: string, 
/**
 * Its address.
 */
url: string, 
/**
 * How many accounts.
 */
accounts: number, 
/**
 * Followers of the largest account.
 */
followers: number | null, 
/**
 * The same, printed; empty when unknown.
 */
followersPrinted: string, 
/**
 * The tier of that number.
 */
tier: string | null, 
/**
 * ISO country, empty when unknown.
 */
country: string, 
/**
 * Its name.
 */
countryName: string, 
/**
 * ISO language, empty when unknown.
 */
language: string, 
/**
 * Its name.
 */
languageName: string, 
/**
 * Niches.
 */
niches: Array<string>, 
/**
 * How many campaigns.
 */
campaigns: number, 
/**
 * The stage in the campaign that the creator was added to last; empty without one.
 */
latest: string, 
/**
 * What the creator is today.
 */
availability: "available" | "busy" | "exclusive" | "doNotContact", 
/**
 * Until when, printed; empty where no day was named.
 */
untilPrinted: string, 
/**
 * Tags.
 */
tags: Array<string>, 
/**
 * What own fields hold.
 */
own: Array<OwnValue>, 
/**
 * Part of the sample.
 */
sample: boolean, };

export type CreatorSort = { 
/**
 * The column.
 */
by: "name" | "handle" | "platform" | "followers" | "country" | "added", 
/**
 * Largest or last first.
 */
descending: boolean, };

export type CreatorsAdd = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Which creators.
 */
selection: Selection, 
/**
 * A fee for each; empty: none yet.
 */
fee: string, 
/**
 * A shipping cost for each; empty: none yet.
 */
shipping: string, 
/**
 * Creators who are not to be contacted come in all the same; a person said so.
 */
confirmed: boolean, };

export type CreatorsList = { 
/**
 * What to look for.
 */
query: CreatorQuery, 
/**
 * How to sort.
 */
sort: CreatorSort, 
/**
 * Rows to skip.
 */
offset: number, 
/**
 * Rows to answer, at most 500.
 */
limit: number, };

export type CreatorsPage = { 
/**
 * How many the query finds.
 */
total: number, 
/**
 * How many there are.
 */
all: number, 
/**
 * Rows skipped.
 */
offset: number, 
/**
 * The rows.
 */
rows: Array<CreatorRow>, };

export type CreatorsRemove = { 
/**
 * Which.
 */
selection: Selection, };

export type CreatorsSetOwn = { 
/**
 * Which creators.
 */
selection: Selection, 
/**
 * The field.
 */
field: string, 
/**
 * As typed; a choice's id.
 */
text: string, };

export type CreatorsStanding = { 
/**
 * Which creators.
 */
selection: Selection, };

export type CreatorsTag = { 
/**
 * Which creators.
 */
selection: Selection, 
/**
 * Tags to put on.
 */
add: Array<string>, 
/**
 * Tags to take off.
 */
remove: Array<string>, };

export type Dashboard = { 
/**
 * The campaign.
 */
campaign: Campaign, 
/**
 * The figure that the goal is about.
 */
headline: string, 
/**
 * Every figure.
 */
figures: Array<Figure>, 
/**
 * Targets.
 */
goals: Array<GoalLine>, 
/**
 * Budget against actual.
 */
budget: BudgetLine, 
/**
 * Posts.
 */
posts: number, 
/**
 * Posts with results.
 */
postsWithResults: number, 
/**
 * How fresh the results are.
 */
freshness: Message, };

export type DayAsk = { 
/**
 * Only what hangs on the campaigns of one brand.
 */
brand?: string, };

export type Decide = { 
/**
 * The draft.
 */
draft: string, 
/**
 * The digest of what was seen.
 */
digest: string, 
/**
 * At which stage.
 */
stage: string, 
/**
 * What is said.
 */
decision: "approve" | "changes" | "reject", 
/**
 * Why; needed for all but an approval.
 */
comment: string, 
/**
 * Who says it; without one, whoever sits at the desk.
 */
person: string | null, };

export type Deliverable = { 
/**
 * The record.
 */
id: string, 
/**
 * Its collaboration.
 */
collaboration: string, 
/**
 * Its campaign.
 */
campaign: string, 
/**
 * The creator's name.
 */
creator: string, 
/**
 * What it is called; empty: by its kind alone.
 */
title: string, 
/**
 * The platform.
 */
platform: string, 
/**
 * Reel, story, video …
 */
kind: string, 
/**
 * It comes from an offer.
 */
agreed: boolean, 
/**
 * When it is due.
 */
dueOn: string | null, 
/**
 * The same, printed.
 */
duePrinted: string, 
/**
 * When it may go out.
 */
windowFrom: string | null, 
/**
 * When it must be out.
 */
windowTo: string | null, 
/**
 * Both, printed.
 */
windowPrinted: string, 
/**
 * Where it stands.
 */
state: "planned" | "waiting" | "review" | "changes" | "rejected" | "approved" | "live", 
/**
 * Its day has passed.
 */
late: boolean, 
/**
 * The stage whose turn it is; empty when no stage is.
 */
waitsFor: string, 
/**
 * An earlier draft was approved, this one is not.
 */
lost: boolean, 
/**
 * It is live and its newest draft was not approved.
 */
unapproved: boolean, 
/**
 * How many notes the team wrote about it.
 */
notes: number, 
/**
 * The stages that are on, in order.
 */
stages: Array<StageStanding>, 
/**
 * Its drafts, the newest first.
 */
drafts: Array<DraftVersion>, 
/**
 * The posts that it became.
 */
posts: Array<LivePost>, };

export type DeliverableAdd = { 
/**
 * Whose.
 */
collaboration: string, 
/**
 * The platform.
 */
platform: string, 
/**
 * Reel, story, video …
 */
kind: string, 
/**
 * What it is called; may be empty.
 */
title: string, 
/**
 * When it is due; empty for no day.
 */
dueOn: string, 
/**
 * When it may go out.
 */
windowFrom: string, 
/**
 * When it must be out.
 */
windowTo: string, };

export type DeliverableEdit = { 
/**
 * The deliverable.
 */
deliverable: string, 
/**
 * Another platform.
 */
platform?: string, 
/**
 * Another kind.
 */
kind?: string, 
/**
 * Another name.
 */
title?: string, 
/**
 * Another due day.
 */
dueOn?: string, 
/**
 * Another first day to publish.
 */
windowFrom?: string, 
/**
 * Another last day to publish.
 */
windowTo?: string, };

export type Deliverables = { 
/**
 * Who is asked, in order.
 */
flow: Flow, 
/**
 * How many stand where, every state in the order of the work.
 */
states: Array<StateCount>, 
/**
 * By due date.
 */
rows: Array<Deliverable>, };

export type DeliverablesAsk = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Only those of one creator in it.
 */
collaboration: string | null, };

export type DisclosureWording = { 
/**
 * The language.
 */
language: Language, 
/**
 * The words.
 */
text: string, };

export type Dismiss = { 
/**
 * Their keys.
 */
keys: Array<string>, 
/**
 * Take them out again instead.
 */
back: boolean, };

export type Document = { 
/**
 * The document; for drafts their deliverable, for a contract its collaboration.
 */
id: string, 
/**
 * Where it is kept: attached as a document, among the drafts of a deliverable, with the steps of a contract.
 */
source: "document" | "draft" | "contract", 
/**
 * What it is.
 */
kind: "draft" | "contract" | "tax-form" | "invoice" | "brief" | "picture" | "clip" | "other", 
/**
 * What it is called.
 */
name: string, 
/**
 * What it is about.
 */
about: "creator" | "campaign" | "collaboration" | "deliverable", 
/**
 * The title of the deliverable; empty for none.
 */
deliverable: string, 
/**
 * The kind of the deliverable; empty for none.
 */
deliverableKind: string, 
/**
 * The creator; empty for none.
 */
creator: string, 
/**
 * The creator's name.
 */
creatorName: string, 
/**
 * The campaign; empty for none.
 */
campaign: string, 
/**
 * The campaign's name.
 */
campaignName: string, 
/**
 * The collaboration; empty for none.
 */
collaboration: string, 
/**
 * Its versions, the newest first; at least one.
 */
versions: Array<DocumentVersion>, };

export type DocumentPage = { 
/**
 * How many pages there are; zero when that is not known.
 */
pages: number, 
/**
 * The page, as an address that the screen shows; none for one that cannot be drawn.
 */
picture: string | null, };

export type DocumentPageAsk = { 
/**
 * What names the file.
 */
file: string, 
/**
 * Which page, counted from one.
 */
page: number, };

export type DocumentPlace = { 
/**
 * The record.
 */
id: string, 
/**
 * What it is.
 */
kind: "creator" | "campaign" | "collaboration" | "deliverable", 
/**
 * What it is called; may be empty.
 */
name: string, 
/**
 * The kind of a deliverable; empty for others.
 */
made: string, };

export type DocumentPreview = { 
/**
 * What can be shown of it; `missing`: its content is gone from the disk.
 */
kind: "picture" | "text" | "pdf" | "program" | "other" | "missing", 
/**
 * The file's name.
 */
name: string, 
/**
 * Its size, printed.
 */
sizePrinted: string, 
/**
 * The picture, as an address that the page shows.
 */
picture: string | null, 
/**
 * The beginning of a text.
 */
text: string, 
/**
 * The text goes on.
 */
more: boolean, };

export type DocumentRename = { 
/**
 * The document.
 */
id: string, 
/**
 * What it is called now.
 */
name: string, };

export type DocumentSetKind = { 
/**
 * The document.
 */
id: string, 
/**
 * What it is.
 */
kind: string, };

export type DocumentVersion = { 
/**
 * What names it in calls.
 */
id: string, 
/**
 * Its number, counted from the first.
 */
number: number, 
/**
 * The file's name.
 */
fileName: string, 
/**
 * Its size, printed; empty when it is not known.
 */
sizePrinted: string, 
/**
 * When it came, printed.
 */
atPrinted: string, 
/**
 * Who brought it; empty when nobody was named.
 */
person: string, 
/**
 * The step of a contract; empty for other documents.
 */
step: "" | "not-needed" | "draft" | "sent" | "approved" | "signed" | "expired", 
/**
 * The content is gone from the disk.
 */
missing: boolean, };

export type DocumentVersionAdd = { 
/**
 * The document.
 */
document: string, 
/**
 * A file on this computer.
 */
path: string, };

export type Documents = { 
/**
 * The newest first; at most 500.
 */
rows: Array<Document>, 
/**
 * How many there are.
 */
total: number, 
/**
 * Where new ones can be put, the record itself first.
 */
places: Array<DocumentPlace>, };

export type DocumentsAdd = { 
/**
 * What they are about: a creator, a campaign, a collaboration or a deliverable.
 */
about: string, 
/**
 * What they are; empty: told by each name.
 */
kind: string, 
/**
 * Files on this computer.
 */
paths: Array<string>, };

export type DocumentsAdded = { 
/**
 * In the order of the files.
 */
ids: Array<string>, };

export type DocumentsList = { 
/**
 * Everything about a creator, over all campaigns.
 */
creator?: string, 
/**
 * Everything of a campaign.
 */
campaign?: string, 
/**
 * A creator in a campaign.
 */
collaboration?: string, };

export type DraftAdd = { 
/**
 * Of what.
 */
deliverable: string, 
/**
 * What is written under the post; may be empty when there is a file.
 */
caption: string, 
/**
 * A file on this computer; empty for none.
 */
path: string, };

export type DraftDecision = { 
/**
 * The record.
 */
id: string, 
/**
 * The stage's name.
 */
stage: string, 
/**
 * What was said.
 */
decision: "approve" | "changes" | "reject", 
/**
 * Why; empty when nothing was said.
 */
comment: string, 
/**
 * By whom.
 */
person: string, 
/**
 * When, printed.
 */
atPrinted: string, 
/**
 * It counts: about the newest draft as it is, and not taken back by the same person.
 */
counts: boolean, };

export type DraftSave = { 
/**
 * The draft.
 */
draft: string, 
/**
 * Where to; none: a person picks the place.
 */
path: string | null, };

export type DraftVersion = { 
/**
 * The record.
 */
id: string, 
/**
 * Its number.
 */
number: number, 
/**
 * What is written under the post.
 */
caption: string, 
/**
 * Its file's name; empty for none.
 */
fileName: string, 
/**
 * When it came, printed.
 */
atPrinted: string, 
/**
 * Who brought it; empty when nobody was named.
 */
person: string, 
/**
 * What a decision about it is bound to.
 */
digest: string, 
/**
 * The decisions on it, oldest first.
 */
decisions: Array<DraftDecision>, };

export type Drop = { 
/**
 * Which.
 */
collaborations: Array<string>, };

export type Duplicates = { 
/**
 * The surest first, at most 200.
 */
pairs: Array<Pair>, };

export type DuplicatesAsk = { 
/**
 * Of one creator; none: of all.
 */
id: string | null, };

export type Edition = { 
/**
 * The record.
 */
id: string, 
/**
 * 1, 2, 3 …
 */
number: number, 
/**
 * When, UTC milliseconds.
 */
at: number, 
/**
 * The same, printed.
 */
atPrinted: string, 
/**
 * Who.
 */
by: string, 
/**
 * The language of the kept PDF.
 */
language: Language, 
/**
 * Its paper.
 */
paper: Paper, 
/**
 * Digest of the frozen data.
 */
digest: string, };

export type Editions = { 
/**
 * The newest first.
 */
editions: Array<Edition>, };

export type Emptied = { 
/**
 * Records that are gone for good.
 */
count: number, 
/**
 * The disk did not let all files be rewritten; the next start goes on.
 */
unfinished: boolean, };

export type Empty = Record<symbol, never>;

export type ErasePreview = { 
/**
 * The person's name.
 */
name: string, 
/**
 * Records that lose what they say about the person.
 */
records: number, 
/**
 * Finalized reports of campaigns with this person: they keep what they print.
 */
reports: number, 
/**
 * Campaigns with a recommendation, a cost, a task or a note that names the person, and tasks of no campaign: to be
 * looked at by hand.
 */
mentions: Array<Mention>, };

export type Erased = { 
/**
 * Records that lost what they said.
 */
records: number, 
/**
 * Files of this profile that were rewritten.
 */
files: number, 
/**
 * The disk did not let all files be rewritten; the next start goes on.
 */
unfinished: boolean, };

export type Failure = { 
/**
 * What the screen acts on.
 */
code: "notFound" | "invalid" | "refused" | "conflict" | "unavailable" | "corrupt" | "bug", 
/**
 * The sentence.
 */
messageId: string, 
/**
 * Its arguments.
 */
args: { [key in string]: string }, 
/**
 * The fields at fault.
 */
fields: Array<FieldError>, 
/**
 * A way on.
 */
next: Next | null, };

export type FieldError = { 
/**
 * The request's property, `kpis.0.target` for nested ones.
 */
field: string, 
/**
 * The message's id.
 */
messageId: string, 
/**
 * Its arguments.
 */
args: { [key in string]: string }, };

export type Figure = { 
/**
 * The figure.
 */
id: string, 
/**
 * The version of its formula.
 */
version: number, 
/**
 * Its unit.
 */
unit: Unit, 
/**
 * The exact decimal; percentages in percent; none when not available.
 */
value: string | null, 
/**
 * As people read it.
 */
printed: string, 
/**
 * The upper side.
 */
numerator: Part | null, 
/**
 * The lower side.
 */
denominator: Part | null, 
/**
 * What it covers.
 */
coverage: Coverage | null, 
/**
 * A component was missing.
 */
partial: boolean, 
/**
 * What the reader must know.
 */
notes: Array<Message>, 
/**
 * Where it comes from.
 */
source: Message, 
/**
 * How fresh, UTC milliseconds.
 */
at: number | null, 
/**
 * The same, printed.
 */
atPrinted: string, };

export type FileRef = { 
/**
 * What names it.
 */
file: string, };

export type FileSave = { 
/**
 * What names it.
 */
file: string, 
/**
 * Where to; none: a person picks the place.
 */
path: string | null, };

export type FilterSave = { 
/**
 * Its name; a filter of that name asks this from now on.
 */
name: string, 
/**
 * What it asks.
 */
query: CreatorQuery, };

export type Finalize = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The language of the PDF that is kept.
 */
language: Language, 
/**
 * Its paper.
 */
paper: Paper, };

export type Flow = { 
/**
 * The one that was asked for has a flow of its own.
 */
own: boolean, 
/**
 * Whose flow it is.
 */
from: "organisation" | "brand" | "campaign", 
/**
 * Its stages in order.
 */
stages: Array<FlowStage>, };

export type FlowAsk = { 
/**
 * A campaign.
 */
campaign: string | null, 
/**
 * A brand; without campaign and brand: the organisation.
 */
brand: string | null, };

export type FlowSet = { 
/**
 * A campaign.
 */
campaign: string | null, 
/**
 * A brand; without campaign and brand: the organisation.
 */
brand: string | null, 
/**
 * All its stages in order.
 */
stages: Array<StageInput>, };

export type FlowStage = { 
/**
 * What names it in decisions.
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Whether it is asked.
 */
on: boolean, 
/**
 * Made by the team: it can be taken out.
 */
own: boolean, };

export type FlowStep = { 
/**
 * What names it.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How it is done; may be empty.
 */
how: string, 
/**
 * What it is judged by; may be empty.
 */
measure: string, 
/**
 * Where it stands.
 */
state: "done" | "skipped" | "ready" | "waiting", 
/**
 * It should have happened by now.
 */
late: boolean, 
/**
 * A person does it; otherwise Marquee sees for itself whether it happened.
 */
byHand: boolean, 
/**
 * The job that it is for.
 */
jobName: string, 
/**
 * Who has it; empty for nobody.
 */
ownerName: string, 
/**
 * Its day, printed; empty for none.
 */
duePrinted: string, 
/**
 * So many of …
 */
done: number, 
/**
 * … so many happened.
 */
of: number, 
/**
 * The task that it is; empty for none.
 */
task: string, 
/**
 * Its figure, printed; empty for none.
 */
printed: string, 
/**
 * Why it was left out; empty when it was not.
 */
reason: string, 
/**
 * By whom and when it was left out, printed.
 */
skippedBy: string, 
/**
 * When.
 */
skippedPrinted: string, };

export type FollowerValue = { 
/**
 * The number.
 */
number: number, 
/**
 * The same, printed.
 */
printed: string, 
/**
 * What it has changed by since the one before, printed with its sign; empty for the first.
 */
changePrinted: string, 
/**
 * When it was true, UTC milliseconds.
 */
at: number, 
/**
 * The same, printed.
 */
atPrinted: string, 
/**
 * Where it comes from.
 */
source: string, };

export type Followers = { 
/**
 * Accounts with any number, the largest first.
 */
accounts: Array<AccountFollowers>, };

export type Goal = { 
/**
 * Its id.
 */
id: string, 
/**
 * Figures, the headline first.
 */
kpis: Array<string>, };

export type GoalLine = { 
/**
 * The figure.
 */
figure: string, 
/**
 * The target, printed.
 */
targetPrinted: string, 
/**
 * The figure as it is.
 */
actual: Figure, 
/**
 * How far it was reached.
 */
attainment: Figure, 
/**
 * Whether it was reached, compared unrounded; none if that cannot be said.
 */
met: boolean | null, 
/**
 * Which side is better.
 */
better: "higher" | "lower", };

export type Goals = { 
/**
 * Goals with their suggested figures.
 */
goals: Array<Goal>, 
/**
 * Figures that can be targets.
 */
figures: Array<KpiFigure>, 
/**
 * ISO 4217 codes.
 */
currencies: Array<string>, 
/**
 * Stages in order.
 */
stages: Array<string>, 
/**
 * Platforms.
 */
platforms: Array<string>, 
/**
 * Their kinds of post.
 */
postKinds: Array<PlatformKinds>, 
/**
 * Metrics of a post.
 */
metrics: Array<string>, 
/**
 * Kinds of cost.
 */
costKinds: Array<string>, 
/**
 * Kinds of outcome.
 */
outcomes: Array<string>, 
/**
 * Countries by name.
 */
countries: Array<Named>, 
/**
 * Languages by name.
 */
languages: Array<Named>, };

export type History = { 
/**
 * The newest first, at most 200.
 */
rows: Array<HistoryRow>, };

export type HistoryChange = { 
/**
 * Which.
 */
field: Message, 
/**
 * What stood there before; empty for nothing.
 */
before: string, 
/**
 * What stands there now; empty for nothing.
 */
after: string, };

export type HistoryRecord = { 
/**
 * The record, of any kind.
 */
record: string, };

export type HistoryRow = { 
/**
 * The action.
 */
action: string, 
/**
 * When, UTC milliseconds.
 */
at: number, 
/**
 * The same, printed.
 */
atPrinted: string, 
/**
 * Who; empty when nobody was named.
 */
person: string, 
/**
 * What.
 */
what: Message, 
/**
 * The fields of the record and of what it owns.
 */
changes: Array<HistoryChange>, };

export type HistoryState = { 
/**
 * The newest action, named.
 */
undo: Message | null, 
/**
 * The newest undo, named.
 */
redo: Message | null, };

export type ImportColumn = { 
/**
 * Its place, from 0.
 */
index: number, 
/**
 * Its name, unique in the file.
 */
header: string, 
/**
 * What it becomes.
 */
field: ImportField | null, 
/**
 * The exact sum of its numbers.
 */
sum: string | null, 
/**
 * How many numbers.
 */
numbers: number, 
/**
 * How many empty cells.
 */
empty: number, 
/**
 * How many cells say "not available".
 */
notAvailable: number, 
/**
 * How many cells hold something else.
 */
text: number, 
/**
 * A few of its values.
 */
samples: Array<string>, };

export type ImportCounts = { 
/**
 * Creators that are not known.
 */
new: number, 
/**
 * Known ones about whom the list says more.
 */
update: number, 
/**
 * Known ones about whom it says nothing new.
 */
same: number, 
/**
 * Rows that cannot be taken.
 */
rejected: number, };

export type ImportField = "handle" | "name" | "platform" | "url" | "followers" | "country" | "language" | "niche";

export type ImportKind = "creators" | "posts" | "other";

export type ImportMatch = { 
/**
 * The open list.
 */
id: string, 
/**
 * What the columns become; one that is not named is not imported.
 */
columns: Array<{ index: number, field: ImportField | null }>, 
/**
 * The platform of rows that do not say theirs.
 */
platform: string | null, 
/**
 * Another encoding; the file is read again.
 */
encoding: string | null, };

export type ImportOpen = { 
/**
 * Where it is; none: ask with the system's dialog.
 */
path: string | null, };

export type ImportPage = { 
/**
 * How many rows have the status.
 */
total: number, 
/**
 * How many were skipped.
 */
offset: number, 
/**
 * The rows.
 */
rows: Array<ImportRow>, };

export type ImportRef = { 
/**
 * Its id.
 */
id: string, };

export type ImportRow = { 
/**
 * Its line in the file.
 */
line: number, 
/**
 * What becomes of it.
 */
status: "new" | "update" | "same" | "rejected", 
/**
 * The name.
 */
name: string, 
/**
 * The platform, empty when nothing says it.
 */
platform: string, 
/**
 * The handle.
 */
handle: string, 
/**
 * Followers, printed; empty when the list has none.
 */
followersPrinted: string, 
/**
 * ISO country, empty when unknown.
 */
country: string, 
/**
 * Niches.
 */
niches: Array<string>, 
/**
 * Why it cannot be taken, or what of it is left out.
 */
reasons: Array<Message>, };

export type ImportRows = { 
/**
 * The open list.
 */
id: string, 
/**
 * Which rows.
 */
status: "all" | "new" | "update" | "same" | "rejected", 
/**
 * Rows to skip.
 */
offset: number, 
/**
 * Rows to answer, at most 500.
 */
limit: number, };

export type ImportView = { 
/**
 * Its id while it is open.
 */
id: string, 
/**
 * The file's name.
 */
fileName: string, 
/**
 * What it was recognised as: `creator-list`, `hypeauditor`, or another export.
 */
source: string, 
/**
 * What it holds.
 */
kind: ImportKind, 
/**
 * The encoding it was read in.
 */
encoding: string, 
/**
 * Encodings to choose from; none for spreadsheets.
 */
encodings: Array<string>, 
/**
 * What stands between cells; empty for spreadsheets.
 */
delimiter: string, 
/**
 * The line of the header, from 1.
 */
headerLine: number, 
/**
 * How many rows were read.
 */
rows: number, 
/**
 * How many total lines and footers were left out.
 */
skipped: number, 
/**
 * The columns.
 */
columns: Array<ImportColumn>, 
/**
 * The platform of rows that do not say theirs.
 */
platform: string | null, 
/**
 * Nothing says the platform of some rows: ask once.
 */
platformNeeded: boolean, 
/**
 * What a person should know.
 */
warnings: Array<Message>, 
/**
 * Why it cannot be committed yet.
 */
blocked: Message | null, 
/**
 * Rows by what becomes of them.
 */
counts: ImportCounts, };

export type Imported = { 
/**
 * Creators that were added.
 */
created: number, 
/**
 * Creators that were brought up to date.
 */
updated: number, 
/**
 * Rows that were not taken.
 */
rejected: number, };

export type InList = { 
/**
 * The list.
 */
id: string, 
/**
 * Its name.
 */
name: string, };

export type Inbox = { 
/**
 * Who sits at the desk; without anybody, it is empty.
 */
me: Person | null, 
/**
 * What is not put away: mentions and what was given to me, the newest first; then what is due.
 */
rows: Array<InboxItem>, 
/**
 * My tasks whose day has passed, put away or not.
 */
overdue: number, 
/**
 * My tasks for today, put away or not.
 */
today: number, 
/**
 * Mentions of me that are not put away.
 */
mentions: number, 
/**
 * Open tasks that others gave me and that are not put away.
 */
given: number, };

export type InboxAsk = { 
/**
 * Only what hangs on the campaigns of one brand.
 */
brand?: string, };

export type InboxItem = { 
/**
 * Its name, to put it away by.
 */
key: string, 
/**
 * Why it is here.
 */
kind: "mention" | "given" | "overdue" | "today", 
/**
 * The record to open: a task, a campaign, a deliverable or a creator.
 */
record: string, 
/**
 * The campaign of a deliverable; empty for others.
 */
campaign: string, 
/**
 * What that is called.
 */
name: string, 
/**
 * A note's text.
 */
text: string, 
/**
 * By whom.
 */
person: string, 
/**
 * Since when, UTC milliseconds.
 */
at: number, 
/**
 * The same, printed; a day for what is due.
 */
atPrinted: string, };

export type ItemAdd = { 
/**
 * The task.
 */
task: string, 
/**
 * What is to be ticked.
 */
text: string, };

export type ItemSet = { 
/**
 * The line.
 */
item: string, 
/**
 * Another text.
 */
text?: string, 
/**
 * Ticked or not.
 */
done?: boolean, 
/**
 * Its place from 0 on.
 */
place?: number, };

export type Job = { 
/**
 * A fixed id, or the record of an own one.
 */
id: string, 
/**
 * What people call it.
 */
name: string, 
/**
 * A team's own: it can be renamed and deleted.
 */
own: boolean, };

export type JobAdd = { 
/**
 * What it is called.
 */
name: string, };

export type JobEdit = { 
/**
 * The job.
 */
id: string, 
/**
 * Its new name.
 */
name: string, };

export type JobGive = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Who.
 */
person: string, 
/**
 * The job; empty takes the person out of the campaign.
 */
job: string, };

export type Jobs = { 
/**
 * The fixed ones first, own ones by name.
 */
rows: Array<Job>, };

export type KeyedValue = { 
/**
 * The metric.
 */
metric: string, 
/**
 * `7,800`, nothing, `n/a`, `<5`.
 */
text: string, };

export type Kpi = { 
/**
 * The record.
 */
id: string, 
/**
 * The figure.
 */
figure: string, 
/**
 * The target as typed back into a field.
 */
target: string, 
/**
 * The target, printed.
 */
printed: string, 
/**
 * Which side is better.
 */
better: "higher" | "lower", };

export type KpiFigure = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its unit.
 */
unit: Unit, 
/**
 * Which side is better.
 */
better: "higher" | "lower", };

export type KpiInput = { 
/**
 * The figure.
 */
figure: string, 
/**
 * Its target, as typed; percentages in percent.
 */
target: string, };

export type Language = "en" | "es" | "fr";

export type Leaving = { 
/**
 * Open tasks and issues.
 */
tasks: number, 
/**
 * It is whoever sits at this desk.
 */
me: boolean, };

export type ListAdd = { 
/**
 * Its name.
 */
name: string, 
/**
 * Who is in it from the start.
 */
selection: Selection | null, };

export type ListMembers = { 
/**
 * The list.
 */
list: string, 
/**
 * Which creators.
 */
selection: Selection, };

export type ListRename = { 
/**
 * The list.
 */
id: string, 
/**
 * Its new name.
 */
name: string, };

export type LivePost = { 
/**
 * The record.
 */
id: string, 
/**
 * Its address; empty: not linked yet.
 */
url: string, 
/**
 * The day it went live, printed.
 */
onPrinted: string, };

export type LogNote = { 
/**
 * What happened; no names, no amounts.
 */
text: string, };

export type MailAccount = { 
/**
 * The name that people read.
 */
name: string, 
/**
 * The address that messages come from.
 */
address: string, 
/**
 * The server's name.
 */
server: string, 
/**
 * Its port.
 */
port: number, 
/**
 * How the way there is kept private.
 */
security: MailSecurity, 
/**
 * The name to log in with; empty when the server asks for none.
 */
user: string, 
/**
 * Where the password is.
 */
place: PasswordPlace, };

export type MailAccountSet = { 
/**
 * The name that people read.
 */
name: string, 
/**
 * The address that messages come from.
 */
address: string, 
/**
 * The server's name.
 */
server: string, 
/**
 * Its port, as typed; empty: the usual one.
 */
port: string, 
/**
 * How the way there is kept private.
 */
security: MailSecurity, 
/**
 * The name to log in with; empty when the server asks for none.
 */
user: string, 
/**
 * Where to keep the password.
 */
place: PasswordPlace, 
/**
 * The password; none leaves the one that is kept.
 */
password: string | null, };

export type MailField = { 
/**
 * As it is written, without its brackets.
 */
name: string, 
/**
 * What it stands for.
 */
means: string, };

export type MailFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Bytes.
 */
size: number, };

export type MailFilled = { 
/**
 * The subject.
 */
subject: string, 
/**
 * The text.
 */
body: string, 
/**
 * Fields without a value, each once, in their order.
 */
missing: Array<string>, };

export type MailKind = "outreach" | "brief" | "report" | "status" | "other";

export type MailLetter = { 
/**
 * The subject.
 */
subject: string, 
/**
 * The text.
 */
body: string, 
/**
 * Fields that nothing is known about.
 */
missing: Array<string>, 
/**
 * How several readers are greeted, in the message's language.
 */
everybody: string, 
/**
 * Whether this computer can send by itself.
 */
hasAccount: boolean, 
/**
 * The creator that it goes to, where an address is known.
 */
to: Array<MailPerson>, 
/**
 * Members of the team who have an address.
 */
people: Array<MailPerson>, };

export type MailLetterAsk = { 
/**
 * What kind of message.
 */
kind: MailKind, 
/**
 * Its language.
 */
language: Language, 
/**
 * The campaign that it is about.
 */
campaign: string | null, 
/**
 * The creator that it goes to.
 */
creator: string | null, };

export type MailPerson = { 
/**
 * The name that people read; may be empty.
 */
name: string, 
/**
 * The address.
 */
address: string, };

export type MailPreview = { 
/**
 * The subject.
 */
subject: string, 
/**
 * The text.
 */
body: string, 
/**
 * Its language.
 */
language: Language, 
/**
 * The campaign that it is about.
 */
campaign: string | null, 
/**
 * The creator that it goes to.
 */
creator: string | null, 
/**
 * With examples where nothing is known.
 */
examples: boolean, };

export type MailSecurity = "tls" | "starttls" | "none";

export type MailStanding = { 
/**
 * The account; none yet.
 */
account: MailAccount | null, 
/**
 * The password must be typed again: it was kept for a run that is over.
 */
needsPassword: boolean, 
/**
 * Why nothing is sent until somebody sees to the account.
 */
pause: Message | null, };

export type MailStep = "stop" | "retry" | "release" | "wasSent" | "sendAgain" | "draft" | "link" | "remove";

export type MailTally = { 
/**
 * The server took them.
 */
sent: number, 
/**
 * They wait for another time.
 */
later: number, 
/**
 * They need a person.
 */
stuck: number, };

export type MailTemplate = { 
/**
 * The record; of one that Marquee brings, its kind and language.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * For what kind of message.
 */
kind: MailKind, 
/**
 * Its language.
 */
language: Language, 
/**
 * The subject.
 */
subject: string, 
/**
 * The text.
 */
body: string, 
/**
 * The team's own: it can be changed.
 */
own: boolean, };

export type MailTemplateSet = { 
/**
 * The record; none: a new one.
 */
id: string | null, 
/**
 * Its name.
 */
name: string, 
/**
 * For what kind of message.
 */
kind: MailKind, 
/**
 * Its language.
 */
language: Language, 
/**
 * The subject.
 */
subject: string, 
/**
 * The text.
 */
body: string, };

export type MailTemplates = { 
/**
 * The own ones first.
 */
rows: Array<MailTemplate>, 
/**
 * What may stand in them.
 */
fields: Array<MailField>, };

export type MailTest = { 
/**
 * The address; empty: the account's own.
 */
to: string, };

export type MailWrite = { 
/**
 * To whom.
 */
to: Array<MailPerson>, 
/**
 * Copies to whom.
 */
copies: Array<MailPerson>, 
/**
 * What kind of message.
 */
kind: MailKind, 
/**
 * Its language.
 */
language: Language, 
/**
 * The campaign it belongs to.
 */
campaign: string | null, 
/**
 * The creator it goes to.
 */
creator: string | null, 
/**
 * The subject.
 */
subject: string, 
/**
 * The text.
 */
body: string, 
/**
 * Files of this computer that go with it.
 */
files: Array<string>, 
/**
 * Open it in the mail program instead of sending it.
 */
byHand: boolean, 
/**
 * If so, by a link and not as a draft.
 */
link: boolean, };

export type Mark = { 
/**
 * Left edge.
 */
x: number, 
/**
 * Upper edge.
 */
y: number, 
/**
 * Width.
 */
width: number, 
/**
 * Height.
 */
height: number, 
/**
 * The series it belongs to, as in the drawing's `series-…` groups.
 */
series: string, 
/**
 * What it is, such as a week or a kind of cost.
 */
label: string, 
/**
 * How much, printed.
 */
value: string, };

export type Mention = { 
/**
 * The campaign it belongs to; empty for a task of no campaign.
 */
campaign: string, 
/**
 * Its name.
 */
name: string, };

export type Menu = { 
/**
 * What the person reads in the bar.
 */
label: string, 
/**
 * Its lines from top to bottom.
 */
items: Array<MenuItem>, };

export type MenuItem = { 
/**
 * The command of the screen that the line runs.
 */
id: string, 
/**
 * What the person reads.
 */
label: string, 
/**
 * The key that runs the same command, such as `CmdOrCtrl+K`; empty when there is none.
 */
key: string, 
/**
 * Whether the line can be chosen now.
 */
enabled: boolean, 
/**
 * Whether a line between groups stands above it. With an empty id there is only that line.
 */
separator: boolean, };

export type MenuSet = { 
/**
 * The menus from left to right.
 */
menus: Array<Menu>, };

export type Merge = { 
/**
 * Who stays.
 */
keep: string, 
/**
 * Who goes over.
 */
other: string, 
/**
 * `keep` or `other` by field; what is left out is taken as the preview says.
 */
take: { [key in string]: string }, };

export type MergeAsk = { 
/**
 * Who stays.
 */
keep: string, 
/**
 * Who goes over.
 */
other: string, };

export type MergeField = { 
/**
 * Its name in a choice: a column, `availability`, or an own field's id.
 */
field: string, 
/**
 * An own field's name; empty for the fields that every creator has.
 */
name: string, 
/**
 * What the one who stays has, printed.
 */
keep: string, 
/**
 * What the other has, printed.
 */
other: string, 
/**
 * What is taken when nobody chooses: the other's only where the one who stays has nothing.
 */
take: "keep" | "other", };

export type MergePreview = { 
/**
 * Who stays.
 */
keep: Twin, 
/**
 * Who goes over.
 */
other: Twin, 
/**
 * Fields to choose from.
 */
fields: Array<MergeField>, 
/**
 * Notes that go over.
 */
notes: number, 
/**
 * Tags that go over.
 */
tags: Array<string>, 
/**
 * Lists that go over.
 */
lists: Array<string>, 
/**
 * Collaborations that go over.
 */
collaborations: number, 
/**
 * Campaigns that both are in: they keep both entries.
 */
bothIn: Array<string>, };

export type Message = { 
/**
 * The message's id in the words.
 */
messageId: string, 
/**
 * Its arguments.
 */
args: { [key in string]: string }, };

export type MetricValue = { 
/**
 * Which of the four.
 */
state: "value" | "empty" | "notAvailable" | "below", 
/**
 * The number or the bound.
 */
number: number | null, 
/**
 * As typed back into the cell.
 */
text: string, 
/**
 * When it was taken, UTC milliseconds.
 */
at: number | null, };

export type MissingCharacter = { 
/**
 * The character itself.
 */
character: string, 
/**
 * Its code, as in `U+5C71`.
 */
code: string, 
/**
 * How often it is printed.
 */
count: number, 
/**
 * The first text in which it stands, such as a creator's name.
 */
where: string, };

export type Move = { 
/**
 * Which.
 */
collaborations: Array<string>, 
/**
 * Where to.
 */
stage: string, 
/**
 * Who lets what this promises pass over the budget; none: who sits here.
 */
overPerson?: string, 
/**
 * Why it may pass over the budget; none while it does not.
 */
overReason?: string, };

export type Moved = { 
/**
 * The old folder, still there.
 */
from: string, 
/**
 * The new one.
 */
to: string, };

export type MyDay = { 
/**
 * Who that is; without anybody, all lists are empty.
 */
me: Person | null, 
/**
 * Today, printed.
 */
todayPrinted: string, 
/**
 * Their day has passed.
 */
overdue: Array<Task>, 
/**
 * Due today.
 */
today: Array<Task>, 
/**
 * Due within seven days.
 */
soon: Array<Task>, 
/**
 * On others: waiting, or behind a task that is still open.
 */
waiting: Array<Task>, 
/**
 * Without a day.
 */
undated: Array<Task>, 
/**
 * How many are due later.
 */
later: number, 
/**
 * How many I finished today.
 */
done: number, };

export type Named = { 
/**
 * The code.
 */
code: string, 
/**
 * The name in the language in use.
 */
name: string, };

export type Next = { 
/**
 * The call to make.
 */
call: string, 
/**
 * Its arguments.
 */
args: unknown, 
/**
 * What the button says.
 */
messageId: string, };

export type NextStep = { 
/**
 * What.
 */
step: string, 
/**
 * By when, printed; empty for no day.
 */
printed: string, 
/**
 * That day has passed.
 */
late: boolean, };

export type Note = { 
/**
 * The record.
 */
id: string, 
/**
 * What was written.
 */
text: string, 
/**
 * When, UTC milliseconds.
 */
at: number, 
/**
 * The same, printed.
 */
atPrinted: string, 
/**
 * By whom; empty when nobody was named.
 */
person: string, };

export type NoteAdd = { 
/**
 * About whom.
 */
creator: string, 
/**
 * What to write.
 */
text: string, };

export type NoteEdit = { 
/**
 * The note.
 */
note: string, 
/**
 * What to write.
 */
text: string, };

export type Notes = { 
/**
 * The newest first.
 */
rows: Array<Note>, };

export type NotesAsk = { 
/**
 * A campaign, a task, a deliverable or a creator.
 */
about: string, };

export type Notice = { 
/**
 * `backup`, `check`, `crash` or `moved`.
 */
id: string, 
/**
 * What happened.
 */
message: Message, 
/**
 * Why.
 */
detail: Message | null, 
/**
 * A file that tells more.
 */
path: string | null, };

export type Notices = { 
/**
 * The gravest first.
 */
rows: Array<Notice>, };

export type Offer = { 
/**
 * The record.
 */
id: string, 
/**
 * Its version.
 */
number: number, 
/**
 * Whose.
 */
side: "us" | "creator", 
/**
 * Where it stands.
 */
status: "open" | "accepted" | "declined" | "countered" | "expired" | "withdrawn", 
/**
 * The fee.
 */
fee: Amount | null, 
/**
 * The fee as typed back into a field.
 */
feeText: string, 
/**
 * What is sent.
 */
products: string, 
/**
 * What else is agreed.
 */
terms: string, 
/**
 * The last day on which it can be accepted, printed.
 */
expiresPrinted: string, 
/**
 * When it was made, printed.
 */
atPrinted: string, 
/**
 * Who wrote it down; empty when nobody was named.
 */
person: string, 
/**
 * Who offered more than the budget had left.
 */
over: OverBudget | null, 
/**
 * What an answer is bound to.
 */
digest: string, 
/**
 * What the creator makes.
 */
lines: Array<OfferLine>, 
/**
 * The answers, the oldest first.
 */
answers: Array<OfferAnswer>, };

export type OfferAnswer = { 
/**
 * What.
 */
answer: string, 
/**
 * When, printed.
 */
atPrinted: string, 
/**
 * Who wrote it down; empty when nobody was named.
 */
person: string, 
/**
 * Why; empty when nothing was said.
 */
reason: string, 
/**
 * Who accepted more than the budget had left.
 */
over: OverBudget | null, };

export type OfferLine = { 
/**
 * The platform.
 */
platform: string, 
/**
 * Reel, story, video …
 */
kind: string, 
/**
 * How many.
 */
quantity: number, 
/**
 * When they are due.
 */
dueOn: string | null, 
/**
 * The same, printed.
 */
duePrinted: string, };

export type OfferLineInput = { 
/**
 * The platform.
 */
platform: string, 
/**
 * Reel, story, video …
 */
kind: string, 
/**
 * How many, as typed.
 */
quantity: string, 
/**
 * When they are due; empty for no day.
 */
dueOn: string, };

export type OfferMake = { 
/**
 * With whom, in which campaign.
 */
collaboration: string, 
/**
 * Whose offer it is.
 */
side: "us" | "creator", 
/**
 * The fee; empty for none.
 */
fee: string, 
/**
 * What is sent.
 */
products: string, 
/**
 * What else is agreed.
 */
terms: string, 
/**
 * The last day on which it can be accepted; empty for none.
 */
expiresOn: string, 
/**
 * What the creator makes.
 */
lines: Array<OfferLineInput>, 
/**
 * Who lets it pass over the budget.
 */
overPerson: string | null, 
/**
 * Why.
 */
overReason: string, };

export type OfferReply = { 
/**
 * The offer.
 */
offer: string, 
/**
 * The digest of what was answered.
 */
digest: string, 
/**
 * What is said; a counter-offer is an offer of its own.
 */
answer: "accepted" | "declined" | "withdrawn", 
/**
 * Why; may be empty.
 */
reason: string, 
/**
 * Who lets it pass over the budget.
 */
overPerson: string | null, 
/**
 * Why.
 */
overReason: string, };

export type Option = { 
/**
 * What the query takes.
 */
value: string, 
/**
 * What people read.
 */
label: string, 
/**
 * How many creators have it.
 */
count: number, };

export type Outbox = { 
/**
 * What needs a person first, then the oldest first.
 */
rows: Array<OutboxRow>, 
/**
 * The newest first; at most a hundred.
 */
sent: Array<SentRow>, 
/**
 * How many need a person.
 */
stuck: number, 
/**
 * Whether this computer has an account.
 */
hasAccount: boolean, 
/**
 * Why nothing is sent until somebody sees to the account.
 */
pause: Message | null, };

export type OutboxRow = { 
/**
 * The message.
 */
id: string, 
/**
 * How far it is.
 */
state: "queued" | "sending" | "sent" | "failed" | "held" | "stopped" | "unknown", 
/**
 * What kind of message.
 */
kind: MailKind, 
/**
 * To whom.
 */
to: Array<MailPerson>, 
/**
 * Copies to whom.
 */
copies: Array<MailPerson>, 
/**
 * The subject.
 */
subject: string, 
/**
 * The text.
 */
body: string, 
/**
 * What goes with it.
 */
files: Array<MailFile>, 
/**
 * When it was queued, printed.
 */
atPrinted: string, 
/**
 * When it is tried next, printed; empty when nobody will.
 */
nextPrinted: string, 
/**
 * How often it was tried.
 */
attempts: number, 
/**
 * What went wrong the last time.
 */
problem: Message | null, 
/**
 * What can be done with it.
 */
steps: Array<MailStep>, };

export type Outcome = { 
/**
 * Its kind.
 */
kind: string, 
/**
 * Its unit.
 */
unit: Unit, 
/**
 * Whether there is a value.
 */
state: "value" | "empty", 
/**
 * As typed back into the field.
 */
text: string, 
/**
 * As people read it.
 */
printed: string, 
/**
 * When it was entered, UTC milliseconds.
 */
at: number | null, };

export type OutcomeInput = { 
/**
 * Its kind.
 */
kind: string, 
/**
 * As typed; empty for none. The margin in percent.
 */
text: string, };

export type Outcomes = { 
/**
 * Every kind, empty ones too.
 */
outcomes: Array<Outcome>, 
/**
 * The campaign's currency.
 */
currency: string, };

export type OutcomesSet = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The outcomes; those left out stay.
 */
values: Array<OutcomeInput>, };

export type OverBudget = { 
/**
 * Who let it pass.
 */
person: string, 
/**
 * Why.
 */
reason: string, };

export type OwnChoice = { 
/**
 * The record.
 */
id: string, 
/**
 * What people read.
 */
label: string, 
/**
 * How many creators have it.
 */
count: number, };

export type OwnCondition = { 
/**
 * The field.
 */
field: string, 
/**
 * Any of these choices.
 */
any: Array<string>, 
/**
 * The text has these words.
 */
text: string, 
/**
 * At least this number, or from this day on.
 */
from: string, 
/**
 * At most this number, or up to this day.
 */
to: string, };

export type OwnField = { 
/**
 * The record.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it holds.
 */
kind: "text" | "number" | "date" | "choice", 
/**
 * What can be chosen, in order; empty for other kinds.
 */
choices: Array<OwnChoice>, };

export type OwnFieldAdd = { 
/**
 * Its name.
 */
name: string, 
/**
 * `text`, `number`, `date` or `choice`.
 */
kind: string, 
/**
 * What can be chosen, for a choice.
 */
choices: Array<string>, };

export type OwnFieldEdit = { 
/**
 * The field.
 */
id: string, 
/**
 * Another name.
 */
name?: string, 
/**
 * All that can be chosen, in order; known ones keep what creators hold.
 */
choices?: Array<string>, };

export type OwnFields = { 
/**
 * In order.
 */
rows: Array<OwnField>, };

export type OwnInput = { 
/**
 * The field.
 */
field: string, 
/**
 * As typed; a choice's id; empty takes it away.
 */
text: string, };

export type OwnValue = { 
/**
 * The field.
 */
field: string, 
/**
 * As typed back into the field; a choice's id.
 */
text: string, 
/**
 * As people read it.
 */
printed: string, };

export type PaceMoney = { 
/**
 * The budget.
 */
budget: Amount, 
/**
 * Paid: spent so far.
 */
paid: Amount, 
/**
 * Promised and not paid yet.
 */
open: Amount, 
/**
 * What is left, without a sign.
 */
uncommitted: Amount, 
/**
 * More is promised or paid than there is.
 */
over: boolean, 
/**
 * Paid and promised of the budget, printed.
 */
takenPrinted: string, };

export type PaceRow = { 
/**
 * What.
 */
id: "budget" | "approvals" | "outreach" | "hiring", 
/**
 * What is meant to be done in all, printed.
 */
planned: string, 
/**
 * What was done, printed.
 */
actual: string, 
/**
 * What should be done by now, printed; empty when that cannot be said.
 */
expected: string, 
/**
 * Done of planned in percent, for a bar.
 */
share: number | null, 
/**
 * The same, printed.
 */
sharePrinted: string, 
/**
 * Done against what should be done by now, printed.
 */
indexPrinted: string, 
/**
 * The band of the index.
 */
band: "behind" | "on-pace" | "ahead" | null, 
/**
 * Why there is no band.
 */
why: Message | null, 
/**
 * Where a straight line from here ends, printed; of the budget alone.
 */
projection: string, };

export type PaceState = { 
/**
 * Where.
 */
state: string, 
/**
 * How many.
 */
count: number, 
/**
 * Of these, late.
 */
late: number, };

export type PaceTime = { 
/**
 * Days that have gone, printed.
 */
elapsed: string, 
/**
 * All days, printed.
 */
days: string, 
/**
 * The share that has gone in percent, for a bar.
 */
share: number, 
/**
 * The same, printed.
 */
sharePrinted: string, };

export type PaceWord = { 
/**
 * What.
 */
id: string, 
/**
 * The band.
 */
band: "behind" | "on-pace" | "ahead" | null, };

export type Paces = { 
/**
 * Campaigns that began and are not in the archive: the latest first.
 */
rows: Array<CampaignPace>, };

export type Pacing = { 
/**
 * The day it is about, printed.
 */
onPrinted: string, 
/**
 * The time that has gone; none without dates.
 */
time: PaceTime | null, 
/**
 * Budget, approvals, outreach, hiring.
 */
rows: Array<PaceRow>, 
/**
 * Where the money stands.
 */
money: PaceMoney, 
/**
 * Deliverables by where they stand, states with none left out.
 */
deliverables: Array<PaceState>, 
/**
 * How many creators the campaign means to contact, as typed back into a field; empty: all in it.
 */
contactText: string, 
/**
 * How many it means to hire; empty: all in it who did not decline.
 */
hireText: string, };

export type PacingSet = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * To contact; empty: all in it.
 */
contact: string, 
/**
 * To hire; empty: all in it who did not decline.
 */
hire: string, };

export type PageView = { 
/**
 * The drawing.
 */
svg: string, 
/**
 * Points.
 */
width: number, 
/**
 * Points.
 */
height: number, };

export type Pair = { 
/**
 * The one.
 */
one: Twin, 
/**
 * The other.
 */
other: Twin, 
/**
 * What they share: `email`, `handle`, `name`.
 */
why: Array<string>, };

export type Paper = "a4" | "letter";

export type Part = { 
/**
 * What it is.
 */
label: Message, 
/**
 * As people read it.
 */
printed: string, 
/**
 * Exact.
 */
value: string | null, };

export type PasswordPlace = "keychain" | "run" | "none";

export type PathRef = { 
/**
 * Where.
 */
path: string, };

export type PaymentAdd = { 
/**
 * The cost line.
 */
cost: string, 
/**
 * How much.
 */
amount: string, 
/**
 * The day on which it was paid.
 */
paidOn: string, 
/**
 * How.
 */
method: "transfer" | "card" | "cash" | "paypal" | "other", 
/**
 * How, in words, where no method fits.
 */
methodWords: string, 
/**
 * What the bank or the invoice calls it; may be empty.
 */
reference: string, 
/**
 * The proof, a file on this computer; empty for none.
 */
path: string, 
/**
 * Why it is more than was promised, or than the budget has left; empty while it is not.
 */
overReason: string, 
/**
 * Somebody said that it is no second payment of the same thing.
 */
again: boolean, };

export type PaymentLine = { 
/**
 * The record.
 */
id: string, 
/**
 * How much.
 */
amount: Amount | null, 
/**
 * The day on which it was paid, printed.
 */
onPrinted: string, 
/**
 * How.
 */
method: string, 
/**
 * How, in words, where no method fits.
 */
methodWords: string, 
/**
 * What the bank or the invoice calls it.
 */
reference: string, 
/**
 * The name of the proof; empty for none.
 */
fileName: string, 
/**
 * When it was written down, printed.
 */
atPrinted: string, 
/**
 * By whom; empty when nobody was named.
 */
person: string, 
/**
 * Why it is more than was promised; empty when it is not.
 */
overReason: string, 
/**
 * How it was taken back.
 */
reversal: Reversal | null, };

export type PaymentReverse = { 
/**
 * Which.
 */
payment: string, 
/**
 * Why.
 */
reason: string, };

export type Payments = { 
/**
 * The newest first.
 */
rows: Array<PaymentLine>, };

export type People = { 
/**
 * By name.
 */
rows: Array<Person>, };

export type Person = { 
/**
 * The record.
 */
id: string, 
/**
 * The name.
 */
name: string, 
/**
 * Where reports go.
 */
email: string, 
/**
 * The language to write to them in.
 */
language: string, };

export type PersonAdd = { 
/**
 * The name.
 */
name: string, 
/**
 * Where reports go; may be empty.
 */
email: string, 
/**
 * The language to write to them in; may be empty.
 */
language: string, };

export type PersonEdit = { 
/**
 * Who.
 */
id: string, 
/**
 * A new name.
 */
name?: string, 
/**
 * A new address; empty takes it away.
 */
email?: string, 
/**
 * Another language; empty takes it away.
 */
language?: string, };

export type PersonRemove = { 
/**
 * Who.
 */
id: string, 
/**
 * Who takes the open tasks over.
 */
to?: string, 
/**
 * The open tasks stay with nobody.
 */
nobody?: boolean, };

export type Picked = { 
/**
 * Where it is.
 */
path: string, 
/**
 * Its name.
 */
name: string, };

export type PlatformKinds = { 
/**
 * The platform.
 */
platform: string, 
/**
 * Its kinds of post.
 */
kinds: Array<string>, };

export type PlaybookBegin = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The playbook.
 */
playbook: string, 
/**
 * The day of the first post.
 */
anchorOn: string, };

export type PlaybookCampaign = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it is in the archive.
 */
archived: boolean, 
/**
 * Tasks of its steps that were done.
 */
done: number, 
/**
 * Of these, on their day or before.
 */
inTime: number, 
/**
 * Steps that were left out.
 */
skipped: number, 
/**
 * Its return on investment, printed; empty when it cannot be computed.
 */
roi: string, 
/**
 * What was learnt from what went wrong in it.
 */
lessons: Array<string>, };

export type PlaybookCard = { 
/**
 * A shipped one's name, or an own one's id.
 */
id: string, 
/**
 * The shipped one that it stands in for; empty for none.
 */
origin: string, 
/**
 * It is a team's own: it can be deleted, or given back for the shipped one.
 */
own: boolean, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is for.
 */
goal: string, 
/**
 * Its version.
 */
version: number, 
/**
 * Campaigns that follow it.
 */
campaigns: number, 
/**
 * Of these, in the archive.
 */
archived: number, 
/**
 * Days from the first step to the last.
 */
days: number, 
/**
 * Notes about it.
 */
remarks: number, 
/**
 * Its steps in order.
 */
steps: Array<PlaybookStep>, };

export type PlaybookExport = { 
/**
 * The playbook.
 */
playbook: string, 
/**
 * Where; left out, a person picks it.
 */
path?: string, };

export type PlaybookFile = { 
/**
 * Where.
 */
path?: string, };

export type PlaybookFlow = { 
/**
 * The playbook; empty when the campaign follows none.
 */
playbook: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The version that the campaign was started from.
 */
version: number, 
/**
 * The day of the first post, `YYYY-MM-DD`.
 */
anchorOn: string | null, 
/**
 * The same, printed.
 */
anchorPrinted: string, 
/**
 * When it was started, printed.
 */
startedPrinted: string, 
/**
 * By whom; empty when nobody was named.
 */
startedBy: string, 
/**
 * Less than four weeks lay between the start and the first post.
 */
short: boolean, 
/**
 * Every step happened or was left out.
 */
ended: boolean, 
/**
 * Steps that happened or were left out.
 */
through: number, 
/**
 * Steps that should have happened by now.
 */
late: number, 
/**
 * What can be done now; empty at the end.
 */
next: string, 
/**
 * The steps in order.
 */
steps: Array<FlowStep>, };

export type PlaybookMove = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The day of the first post.
 */
anchorOn: string, };

export type PlaybookPrint = { 
/**
 * The playbook.
 */
playbook: string, 
/**
 * Where; left out, a person picks it.
 */
path?: string, 
/**
 * The sheet.
 */
paper: Paper, };

export type PlaybookRef = { 
/**
 * A shipped one's name, or an own one's id.
 */
playbook: string, };

export type PlaybookRemark = { 
/**
 * The record.
 */
id: string, 
/**
 * The words.
 */
text: string, 
/**
 * Whether it was useful; none when that was not said.
 */
useful: boolean | null, 
/**
 * Who wrote it; empty for nobody.
 */
by: string, 
/**
 * When, printed.
 */
printed: string, };

export type PlaybookRemarkAdd = { 
/**
 * The playbook.
 */
playbook: string, 
/**
 * What to improve, or what went well.
 */
text: string, 
/**
 * Whether it was useful; left out when that is not said.
 */
useful?: boolean, };

export type PlaybookResults = { 
/**
 * The last campaigns that followed it, newest first.
 */
campaigns: Array<PlaybookCampaign>, 
/**
 * What was noted, newest first.
 */
remarks: Array<PlaybookRemark>, };

export type PlaybookSave = { 
/**
 * The one that is changed; left out for a new one.
 */
playbook?: string, 
/**
 * The version that was being looked at: a change in between is never overwritten.
 */
version: number, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is for.
 */
goal: string, 
/**
 * Its steps in order.
 */
steps: Array<StepData>, };

export type PlaybookStep = { 
/**
 * What names it.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How it is done; may be empty.
 */
how: string, 
/**
 * What it is judged by; may be empty.
 */
measure: string, 
/**
 * Its words are the team's; otherwise they come with Marquee, in every language.
 */
own: boolean, 
/**
 * The job that it is for.
 */
job: string, 
/**
 * What that job is called.
 */
jobName: string, 
/**
 * Days after the first post; negative: before.
 */
due: number, 
/**
 * A person does it; otherwise Marquee sees for itself whether it happened.
 */
byHand: boolean, 
/**
 * What shows that it happened.
 */
proof: StepProof, 
/**
 * The steps that come before it.
 */
after: Array<string>, 
/**
 * The figure that it ends in; empty for none.
 */
figure: string, };

export type Playbooks = { 
/**
 * The shipped ones first, or what stands in for them; then those of the team.
 */
rows: Array<PlaybookCard>, };

export type Post = { 
/**
 * The record.
 */
id: string, 
/**
 * Its collaboration.
 */
collaboration: string, 
/**
 * Its creator.
 */
creator: string, 
/**
 * The creator's name.
 */
creatorName: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * The platform.
 */
platform: string, 
/**
 * Reel, story, video …
 */
kind: string, 
/**
 * The address.
 */
url: string, 
/**
 * The day it went live.
 */
postedOn: string | null, 
/**
 * Its share of the cost (rule R6).
 */
cost: Amount, 
/**
 * Its results by metric.
 */
metrics: { [key in string]: MetricValue }, 
/**
 * Its own engagement rates.
 */
rates: Array<Figure>, };

export type PostAdd = { 
/**
 * Whose.
 */
collaboration: string, 
/**
 * The platform.
 */
platform: string, 
/**
 * Reel, story, video …
 */
kind: string, 
/**
 * What it is called; may be empty.
 */
label: string, 
/**
 * The address; may be empty.
 */
url: string, 
/**
 * The day it went live.
 */
postedOn: string | null, 
/**
 * The deliverable that it is.
 */
deliverable: string | null, };

export type PostChannel = { 
/**
 * The creator in the campaign.
 */
collaboration: string, 
/**
 * The creator's name.
 */
name: string, 
/**
 * The handle on the platform.
 */
handle: string, };

export type PostColumn = { 
/**
 * Its name in the file.
 */
header: string, 
/**
 * What it says: a metric's id, `url`, `postedAt` …; none: it is not read.
 */
says: string | null, 
/**
 * The exact sum of its numbers.
 */
sum: string | null, 
/**
 * How many numbers.
 */
numbers: number, 
/**
 * How many empty cells.
 */
empty: number, };

export type PostCounts = { 
/**
 * Posts of the campaign with newer results.
 */
update: number, 
/**
 * Posts of the campaign without news.
 */
same: number, 
/**
 * Posts of its creators that are not in the campaign.
 */
new: number, 
/**
 * Posts of others.
 */
other: number, 
/**
 * Rows that cannot be taken.
 */
rejected: number, };

export type PostEdit = { 
/**
 * The post.
 */
post: string, 
/**
 * Another platform.
 */
platform?: string, 
/**
 * Another kind.
 */
kind?: string, 
/**
 * Another label.
 */
label?: string, 
/**
 * Another address.
 */
url?: string, 
/**
 * Another day; empty for none.
 */
postedOn?: string, 
/**
 * Another deliverable that it is; empty for none.
 */
deliverable?: string, };

export type PostPage = { 
/**
 * How many rows have the status.
 */
total: number, 
/**
 * How many were skipped.
 */
offset: number, 
/**
 * The rows.
 */
rows: Array<PostPreview>, };

export type PostPreview = { 
/**
 * Its line in the file.
 */
line: number, 
/**
 * What becomes of it.
 */
status: "update" | "same" | "new" | "other" | "rejected", 
/**
 * What it is called.
 */
label: string, 
/**
 * Whose it is.
 */
creator: string, 
/**
 * Its address.
 */
url: string, 
/**
 * Reel, video …; empty when nothing says it.
 */
kind: string, 
/**
 * When it went live at this desk, printed; empty when unknown.
 */
published: string, 
/**
 * It went live within the campaign's dates.
 */
within: boolean, 
/**
 * What changes.
 */
values: Array<PostValue>, 
/**
 * Why it cannot be taken, or what of it is left out.
 */
reasons: Array<Message>, };

export type PostRef = { 
/**
 * Its id.
 */
post: string, };

export type PostRows = { 
/**
 * The open file.
 */
id: string, 
/**
 * Which posts.
 */
status: "all" | "update" | "same" | "new" | "other" | "rejected", 
/**
 * Rows to skip.
 */
offset: number, 
/**
 * Rows to answer, at most 500.
 */
limit: number, };

export type PostValue = { 
/**
 * The metric.
 */
metric: string, 
/**
 * What is known now, printed; empty when nothing is.
 */
before: string, 
/**
 * What the file says, printed.
 */
after: string, };

export type Posts = { 
/**
 * In the order they went live.
 */
posts: Array<Post>, 
/**
 * The columns of the grid.
 */
metrics: Array<string>, };

export type PostsChoose = { 
/**
 * The open file.
 */
id: string, 
/**
 * The campaign that the posts belong to.
 */
campaign: string | null, 
/**
 * Whose posts they are, where the rows don't say: a collaboration.
 */
channel: string | null, 
/**
 * The zone of the times in the file, by its IANA name.
 */
zone: string | null, 
/**
 * The day on which the numbers were true, `YYYY-MM-DD`.
 */
asOf: string | null, };

export type PostsTake = { 
/**
 * The open file.
 */
id: string, 
/**
 * The lines of new posts that belong to the campaign.
 */
lines: Array<number>, };

export type PostsTaken = { 
/**
 * Posts with newer results.
 */
updated: number, 
/**
 * Posts that were added.
 */
created: number, 
/**
 * Readings that were added.
 */
readings: number, };

export type PostsView = { 
/**
 * Its id while it is open.
 */
id: string, 
/**
 * The file's name.
 */
fileName: string, 
/**
 * The export.
 */
source: string, 
/**
 * Its platform.
 */
platform: string, 
/**
 * How many rows were read.
 */
rows: number, 
/**
 * How many total lines and footers were left out.
 */
skipped: number, 
/**
 * The campaign, when one is chosen.
 */
campaign: string | null, 
/**
 * The campaign's first and last day.
 */
startsOn: string | null, 
/**
 * Its last day.
 */
endsOn: string | null, 
/**
 * The file has times, so that their zone matters.
 */
timed: boolean, 
/**
 * The zone of the times in the file.
 */
zone: string, 
/**
 * Zones to choose from.
 */
zones: Array<string>, 
/**
 * The zone of this computer, in which days are shown.
 */
deskZone: string, 
/**
 * The day on which the numbers were true.
 */
asOf: string, 
/**
 * Nothing in the rows says who posted: ask once.
 */
channelNeeded: boolean, 
/**
 * Whose posts they are.
 */
channel: string | null, 
/**
 * Who may have posted them.
 */
channels: Array<PostChannel>, 
/**
 * Rows by what becomes of them.
 */
counts: PostCounts, 
/**
 * New posts that went live within the campaign's dates, by line.
 */
within: Array<number>, 
/**
 * The columns.
 */
columns: Array<PostColumn>, 
/**
 * What a person should know.
 */
warnings: Array<Message>, 
/**
 * Why nothing can be taken yet.
 */
blocked: Message | null, };

export type ProfileCheck = { 
/**
 * When, UTC milliseconds.
 */
at: number, 
/**
 * Everything is as it should be.
 */
sound: boolean, 
/**
 * Records that were compared with the log.
 */
records: number, 
/**
 * Records and actions that are not what the log says.
 */
faults: number, };

export type Promised = { 
/**
 * The collaboration.
 */
collaboration: string, 
/**
 * The creator's name.
 */
creator: string, 
/**
 * What the accepted offer says.
 */
products: string, };

export type ProofSave = { 
/**
 * The payment that it belongs to.
 */
payment: string, 
/**
 * Where to; none: a person picks the place.
 */
path: string | null, };

export type Reassign = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The job.
 */
job: string, 
/**
 * Who has it from now on.
 */
to: string, };

export type Recommend = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The words; may be empty.
 */
text: string, };

export type Recovery = { 
/**
 * A backup helps.
 */
restore: boolean, 
/**
 * The newest whole one in the profile's own folder.
 */
backup: Backup | null, 
/**
 * The file at fault, or the folder while there is none.
 */
file: string, 
/**
 * For who helps: versions and numbers; no names, no paths.
 */
details: string, };

export type Ref = { 
/**
 * Its id.
 */
id: string, };

export type ReportAsk = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * A finalized edition; none: as things are now.
 */
edition: string | null, 
/**
 * The report's language.
 */
language: Language, 
/**
 * The paper.
 */
paper: Paper, };

export type ReportExport = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * A finalized edition; none: as things are now.
 */
edition: string | null, 
/**
 * The report's language.
 */
language: Language, 
/**
 * The paper.
 */
paper: Paper, 
/**
 * The file; none: ask.
 */
path: string | null, };

export type ReportLetter = { 
/**
 * The subject.
 */
subject: string, 
/**
 * The text, with the results in short.
 */
body: string, 
/**
 * Fields that nothing is known about.
 */
missing: Array<string>, 
/**
 * How several readers are greeted, in the message's language.
 */
everybody: string, 
/**
 * The attached file's name.
 */
fileName: string, 
/**
 * Whether this computer can send by itself.
 */
hasAccount: boolean, 
/**
 * Members of the team who have an address.
 */
people: Array<MailPerson>, };

export type ReportLetterAsk = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The finalized edition.
 */
edition: string, 
/**
 * The language of text and PDF.
 */
language: Language, 
/**
 * The paper.
 */
paper: Paper, 
/**
 * The reader's name, where it is known.
 */
recipient: string, };

export type ReportPreview = { 
/**
 * The pages.
 */
pages: Array<PageView>, 
/**
 * Characters that the fonts lack; they are printed as boxes.
 */
missing: Array<MissingCharacter>, 
/**
 * The file name that will be suggested.
 */
fileName: string, };

export type ReportSend = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The finalized edition.
 */
edition: string, 
/**
 * The language of text and PDF.
 */
language: Language, 
/**
 * The paper.
 */
paper: Paper, 
/**
 * To whom.
 */
to: Array<MailPerson>, 
/**
 * The subject.
 */
subject: string, 
/**
 * The text.
 */
body: string, 
/**
 * Open it in the mail program instead of sending it.
 */
byHand: boolean, };

export type Restored = { 
/**
 * Where the state before it is kept: a backup, or a folder with the files as they were. None when there was
 * nothing.
 */
kept: string | null, };

export type ResultsKey = { 
/**
 * The post.
 */
post: string, 
/**
 * The cells; those left out stay.
 */
values: Array<KeyedValue>, };

export type Reversal = { 
/**
 * Why.
 */
reason: string, 
/**
 * When, printed.
 */
atPrinted: string, 
/**
 * By whom; empty when nobody was named.
 */
person: string, };

export type Saved = { 
/**
 * Where.
 */
path: string, };

export type SavedFilter = { 
/**
 * The record.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it asks.
 */
query: CreatorQuery, };

export type Selection = { 
/**
 * These; with a query: all but these.
 */
ids: Array<string>, 
/**
 * Everything that it finds.
 */
query: CreatorQuery | null, };

export type SentRow = { 
/**
 * The record.
 */
id: string, 
/**
 * What kind of message.
 */
kind: MailKind, 
/**
 * To whom; empty once they were erased.
 */
to: Array<MailPerson>, 
/**
 * The subject.
 */
subject: string, 
/**
 * The campaign it belongs to.
 */
campaign: string, 
/**
 * When, printed.
 */
atPrinted: string, 
/**
 * By whom.
 */
person: string, };

export type SettingsSet = { 
/**
 * `system`, `en`, `es` or `fr`.
 */
languageChoice?: "system" | Language, 
/**
 * `system`, `light` or `dark`.
 */
theme?: "system" | "light" | "dark", 
/**
 * The person at the desk.
 */
me?: string, 
/**
 * Single-letter keys on or off.
 */
singleKeys?: boolean, 
/**
 * The desktop is told, or not.
 */
notify?: boolean, 
/**
 * The first choice was made.
 */
started?: boolean, };

export type Shipment = { 
/**
 * The record.
 */
id: string, 
/**
 * To whom, in which campaign.
 */
collaboration: string, 
/**
 * The creator's name.
 */
creator: string, 
/**
 * Where it is.
 */
state: "waiting" | "sent" | "received" | "returned", 
/**
 * It should be there by now.
 */
late: boolean, 
/**
 * Who carries it.
 */
carrier: string, 
/**
 * What the carrier calls it.
 */
tracking: string, 
/**
 * Handed to the carrier.
 */
sentOn: string | null, 
/**
 * The same, printed.
 */
sentPrinted: string, 
/**
 * With the creator.
 */
receivedOn: string | null, 
/**
 * The same, printed.
 */
receivedPrinted: string, 
/**
 * Back with us.
 */
returnedOn: string | null, 
/**
 * The same, printed.
 */
returnedPrinted: string, 
/**
 * When it should arrive.
 */
expectedOn: string | null, 
/**
 * The same, printed.
 */
expectedPrinted: string, 
/**
 * Where it goes.
 */
address: string, 
/**
 * What else is to be known.
 */
note: string, 
/**
 * What sending costs.
 */
shipping: Amount | null, 
/**
 * The same as typed back into a field.
 */
shippingText: string, 
/**
 * What is in it.
 */
items: Array<ShipmentItem>, 
/**
 * What is in it, in one line.
 */
contents: string, 
/**
 * What it is worth to the creator.
 */
value: Amount, 
/**
 * What it costs us: sending and products.
 */
cost: Amount, 
/**
 * These costs are promised.
 */
committed: boolean, };

export type ShipmentAdd = { 
/**
 * To whom, in which campaign.
 */
collaboration: string, 
/**
 * What is sent, and how.
 */
input: ShipmentInput, };

export type ShipmentCount = { 
/**
 * Where.
 */
state: string, 
/**
 * How many.
 */
count: number, 
/**
 * Of these, late.
 */
late: number, };

export type ShipmentEdit = { 
/**
 * Which.
 */
shipment: string, 
/**
 * What is sent, and how.
 */
input: ShipmentInput, };

export type ShipmentInput = { 
/**
 * Who carries it.
 */
carrier: string, 
/**
 * What the carrier calls it.
 */
tracking: string, 
/**
 * Handed to the carrier; empty: not yet.
 */
sentOn: string, 
/**
 * With the creator; empty: not yet.
 */
receivedOn: string, 
/**
 * Back with us; empty: it is not.
 */
returnedOn: string, 
/**
 * When it should arrive; empty: nobody said.
 */
expectedOn: string, 
/**
 * Where it goes; none: where the creator lives, as far as that is known.
 */
address: string | null, 
/**
 * What else is to be known.
 */
note: string, 
/**
 * What sending costs; none: what is planned for it stays; empty: nothing.
 */
shipping: string | null, 
/**
 * What is in it.
 */
items: Array<ShipmentItemInput>, };

export type ShipmentItem = { 
/**
 * The record.
 */
id: string, 
/**
 * What.
 */
product: string, 
/**
 * How many.
 */
quantity: number, 
/**
 * What they are worth to the creator, together.
 */
value: Amount | null, 
/**
 * The same as typed back into a field.
 */
valueText: string, 
/**
 * What they cost us, together.
 */
cost: Amount | null, 
/**
 * The same as typed back into a field.
 */
costText: string, };

export type ShipmentItemInput = { 
/**
 * The item that is there; none for a new one.
 */
id: string | null, 
/**
 * What.
 */
product: string, 
/**
 * How many, as typed.
 */
quantity: string, 
/**
 * What they are worth to the creator, together; empty when that is not known.
 */
value: string, 
/**
 * What they cost us, together; empty for nothing.
 */
cost: string, };

export type Shipments = { 
/**
 * ISO 4217.
 */
currency: string, 
/**
 * Every state, empty ones too.
 */
states: Array<ShipmentCount>, 
/**
 * The shipments: what waits, then what is on its way, then the rest; the late ones first.
 */
rows: Array<Shipment>, 
/**
 * Who was promised products and has no shipment; only of a whole campaign.
 */
promised: Array<Promised>, 
/**
 * What all of it is worth to the creators.
 */
value: Amount, 
/**
 * What all of it costs us.
 */
cost: Amount, };

export type ShipmentsAsk = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * One creator in it; none: all.
 */
collaboration: string | null, };

export type ShipmentsMark = { 
/**
 * Which.
 */
shipments: Array<string>, 
/**
 * What happened.
 */
mark: "sent" | "received" | "returned", 
/**
 * When.
 */
on: string, 
/**
 * Who lets what this promises pass over the budget; none: who sits here.
 */
overPerson?: string, 
/**
 * Why it may pass over the budget; none while it does not.
 */
overReason?: string, };

export type StageInput = { 
/**
 * What names it; none: a new one.
 */
key: string | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * Whether it is asked.
 */
on: boolean, };

export type StageStanding = { 
/**
 * What names it.
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Where it stands for the newest draft.
 */
standing: "open" | "approved" | "changes" | "rejected", 
/**
 * It can be decided now: the stages before it approved.
 */
turn: boolean, };

export type Standing = { 
/**
 * The creator.
 */
id: string, 
/**
 * The name.
 */
name: string, 
/**
 * What the creator is today.
 */
state: "busy" | "exclusive" | "doNotContact", 
/**
 * Until when, printed; empty where no day was named.
 */
untilPrinted: string, 
/**
 * Exclusive for whom.
 */
forWhom: string, 
/**
 * Why not to contact.
 */
reason: string, };

export type Standings = { 
/**
 * The first 50 by name, those not to be contacted first.
 */
rows: Array<Standing>, 
/**
 * How many are busy or exclusive.
 */
taken: number, 
/**
 * How many are not to be contacted.
 */
doNotContact: number, };

export type Start = { 
/**
 * This program's version.
 */
version: string, 
/**
 * Why the database is not open.
 */
closed: Failure | null, 
/**
 * The language in use.
 */
language: Language, 
/**
 * The language chosen, or `system`.
 */
languageChoice: "system" | Language, 
/**
 * The theme chosen, or `system`.
 */
theme: "system" | "light" | "dark", 
/**
 * Nothing is in here yet and nobody chose to start empty.
 */
firstRun: boolean, 
/**
 * The sample campaign is in.
 */
hasSample: boolean, 
/**
 * Who sits at the desk.
 */
me: Person | null, 
/**
 * The profile's folder.
 */
profile: string, 
/**
 * Today, `YYYY-MM-DD`.
 */
today: string, 
/**
 * Single-letter keys are on.
 */
singleKeys: boolean, 
/**
 * The desktop is told what needs the person at the desk.
 */
notify: boolean, };

export type StateCount = { 
/**
 * The state.
 */
state: string, 
/**
 * How many.
 */
count: number, 
/**
 * How many of these are late.
 */
late: number, };

export type StatusAsk = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The language of the message.
 */
language: Language, };

export type Step = "planned" | "committed";

export type StepData = { 
/**
 * What names it, in one playbook only once.
 */
id: string, 
/**
 * Its name in own words; empty: the words that come with Marquee.
 */
title: string, 
/**
 * How it is done, in own words; may be empty.
 */
how: string, 
/**
 * What it is judged by, in own words; may be empty.
 */
measure: string, 
/**
 * The job that does it or answers for it.
 */
job: string, 
/**
 * Days from the first post to the day it is due; negative: before.
 */
due: number, 
/**
 * The steps that come before it.
 */
after: Array<string>, 
/**
 * What shows that it happened.
 */
proof: StepProof, 
/**
 * The figure that it ends in; empty for none.
 */
figure: string, };

export type StepProof = "campaign" | "shortlist" | "task" | "contacted" | "briefs" | "decided" | "figure" | "results" | "outcomes" | "report" | "sent" | "archived";

export type StepSkip = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The step.
 */
step: string, 
/**
 * Why it is left out; not needed for taking it up again.
 */
reason: string, };

export type Task = { 
/**
 * The record.
 */
id: string, 
/**
 * The campaign; empty for none.
 */
campaign: string, 
/**
 * Its name.
 */
campaignName: string, 
/**
 * What is to be done, or went wrong.
 */
title: string, 
/**
 * More about it.
 */
detail: string, 
/**
 * Whose it is; empty for nobody.
 */
owner: string, 
/**
 * The name.
 */
ownerName: string, 
/**
 * The owner left the team.
 */
ownerGone: boolean, 
/**
 * When it is due, `YYYY-MM-DD`.
 */
dueOn: string | null, 
/**
 * The same, printed; empty for no day.
 */
duePrinted: string, 
/**
 * How near that is.
 */
near: "overdue" | "today" | "soon" | "later" | "none", 
/**
 * How pressing it is.
 */
priority: "low" | "normal" | "high" | "urgent", 
/**
 * Where it stands.
 */
status: "open" | "doing" | "waiting" | "done" | "skipped", 
/**
 * Whether it is still to be done.
 */
open: boolean, 
/**
 * How many open tasks it waits for.
 */
waits: number, 
/**
 * Why it was skipped.
 */
skipReason: string, 
/**
 * The role that it is for; empty for none.
 */
job: string, 
/**
 * What that is called.
 */
jobName: string, 
/**
 * The step of the playbook that it came from; empty for none.
 */
step: string, 
/**
 * The record that it is about; empty for none.
 */
about: string, 
/**
 * What that is called.
 */
aboutName: string, 
/**
 * Something to do, or something that went wrong.
 */
kind: "task" | "issue", 
/**
 * How bad an issue is; empty for a task.
 */
severity: "" | "low" | "medium" | "high" | "critical", 
/**
 * How an issue was solved.
 */
resolution: string, 
/**
 * What it taught.
 */
lesson: string, 
/**
 * When it was done or skipped, printed.
 */
donePrinted: string, 
/**
 * By whom.
 */
doneBy: string, 
/**
 * Ticked in the checklist.
 */
ticked: number, 
/**
 * All in the checklist.
 */
items: number, 
/**
 * Notes.
 */
notes: number, };

export type TaskAdd = { 
/**
 * The campaign.
 */
campaign?: string, 
/**
 * What is to be done, or went wrong.
 */
title: string, 
/**
 * More about it.
 */
detail?: string, 
/**
 * Whose it is.
 */
owner?: string, 
/**
 * When it is due.
 */
dueOn?: string, 
/**
 * How pressing it is; normal when left out.
 */
priority?: string, 
/**
 * The role that it is for.
 */
job?: string, 
/**
 * The record that it is about.
 */
about?: string, 
/**
 * `task` or `issue`.
 */
kind?: string, 
/**
 * How bad an issue is; medium when left out.
 */
severity?: string, };

export type TaskEdit = { 
/**
 * The task.
 */
id: string, 
/**
 * Another campaign, or none.
 */
campaign?: string, 
/**
 * What is to be done.
 */
title?: string, 
/**
 * More about it.
 */
detail?: string, 
/**
 * Whose it is.
 */
owner?: string, 
/**
 * When it is due.
 */
dueOn?: string, 
/**
 * How pressing it is.
 */
priority?: string, 
/**
 * The role that it is for.
 */
job?: string, 
/**
 * The record that it is about.
 */
about?: string, 
/**
 * `task` or `issue`.
 */
kind?: string, 
/**
 * How bad an issue is.
 */
severity?: string, 
/**
 * How an issue was solved.
 */
resolution?: string, 
/**
 * What it taught.
 */
lesson?: string, 
/**
 * Where it stands.
 */
status?: string, 
/**
 * Why it is skipped.
 */
skipReason?: string, };

export type TaskEnd = { 
/**
 * The task.
 */
id: string, 
/**
 * What is to be done.
 */
title: string, 
/**
 * Whether it is still to be done.
 */
open: boolean, };

export type TaskLink = { 
/**
 * The one that waits.
 */
task: string, 
/**
 * The one that comes first.
 */
waitsFor: string, };

export type TaskRefs = { 
/**
 * Which.
 */
tasks: Array<string>, };

export type TaskSort = { 
/**
 * What by.
 */
by: "due" | "priority" | "title" | "owner" | "campaign" | "status" | "done", 
/**
 * The other way round.
 */
descending: boolean, };

export type TaskWhole = { 
/**
 * The task.
 */
task: Task, 
/**
 * Its checklist in order.
 */
items: Array<ChecklistItem>, 
/**
 * What it waits for.
 */
waitsFor: Array<TaskEnd>, 
/**
 * What waits for it.
 */
waiting: Array<TaskEnd>, };

export type TasksList = { 
/**
 * Which.
 */
query: TasksQuery, 
/**
 * How to order them; by day when left out.
 */
sort?: TaskSort, 
/**
 * Rows to skip.
 */
offset?: number, 
/**
 * Rows to answer, at most 500.
 */
limit?: number, };

export type TasksPage = { 
/**
 * How many the query finds.
 */
total: number, 
/**
 * Rows skipped.
 */
offset: number, 
/**
 * The rows.
 */
rows: Array<Task>, };

export type TasksQuery = { 
/**
 * Of one campaign; without it, those of archived campaigns are left out.
 */
campaign?: string, 
/**
 * Of the campaigns of one brand.
 */
brand?: string, 
/**
 * `me`, `none`, or a person.
 */
owner?: string, 
/**
 * `open` for all that is still to be done, `closed`, or one status with `=` before it.
 */
status?: string, 
/**
 * `task` or `issue`.
 */
kind?: string, 
/**
 * `overdue`, `today` or `soon`.
 */
due?: string, 
/**
 * Words in the title.
 */
text?: string, 
/**
 * About this record.
 */
about?: string, };

export type TasksSet = { 
/**
 * Which.
 */
tasks: Array<string>, 
/**
 * Where they stand.
 */
status?: string, 
/**
 * Why they are skipped.
 */
skipReason?: string, 
/**
 * Whose they are; empty for nobody's.
 */
owner?: string, 
/**
 * How pressing they are.
 */
priority?: string, 
/**
 * Days to move them by; what has no day keeps none.
 */
shift?: number, 
/**
 * The day they are due.
 */
dueOn?: string, };

export type Team = { 
/**
 * By name.
 */
rows: Array<TeamPart>, };

export type TeamComputer = { 
/**
 * Its letters.
 */
id: string, 
/**
 * Whose it is; empty when nobody was named.
 */
person: string, 
/**
 * What it is called; empty when it was not named.
 */
computer: string, 
/**
 * It is this one.
 */
own: boolean, 
/**
 * When it was last heard of, printed; empty for never.
 */
seenPrinted: string, 
/**
 * Changes from here that it has not said to have yet.
 */
waiting: number, 
/**
 * Files of its that are missing before what came.
 */
missing: number, 
/**
 * Its clock is far ahead of ours.
 */
clockAhead: boolean, };

export type TeamCreate = { 
/**
 * The folder; none: a person picks it.
 */
path: string | null, 
/**
 * What this computer is called.
 */
computer: string, };

export type TeamFound = { 
/**
 * Six words that are the same on every computer of the team.
 */
fingerprint: string, 
/**
 * Who belongs to it, as they call themselves.
 */
members: Array<string>, };

export type TeamJoin = { 
/**
 * The folder.
 */
path: string, 
/**
 * The recovery code.
 */
code: string, 
/**
 * What this computer is called.
 */
computer: string, 
/**
 * The six words, as somebody of the team confirmed them.
 */
fingerprint: string, };

export type TeamLook = { 
/**
 * The folder.
 */
path: string, 
/**
 * The recovery code.
 */
code: string, };

export type TeamMade = { 
/**
 * The code that brings the key back; it is shown once.
 */
code: string, 
/**
 * Six words that are the same on every computer of the team.
 */
fingerprint: string, 
/**
 * The folder.
 */
folder: string, };

export type TeamPart = { 
/**
 * Who.
 */
person: string, 
/**
 * The name.
 */
name: string, 
/**
 * The job.
 */
job: string, 
/**
 * What it is called.
 */
jobName: string, 
/**
 * No longer in the team.
 */
gone: boolean, };

export type TeamProblem = { 
/**
 * What.
 */
message: Message, 
/**
 * Filling the folder again may help.
 */
heal: boolean, };

export type TeamRound = { 
/**
 * Changes that came.
 */
taken: number, 
/**
 * Changes that were given.
 */
given: number, 
/**
 * What is wrong with the folder.
 */
problems: Array<TeamProblem>, };

export type TeamStatus = { 
/**
 * There is a team.
 */
on: boolean, 
/**
 * Its folder.
 */
folder: string, 
/**
 * The key is not at hand: the recovery code is needed.
 */
locked: boolean, 
/**
 * The keychain did not keep the key: the code is asked for at each start.
 */
forRun: boolean, 
/**
 * Six words that are the same on every computer of the team.
 */
fingerprint: string, 
/**
 * Everybody.
 */
computers: Array<TeamComputer>, 
/**
 * Changes from here that are not in the folder yet.
 */
unsent: number, 
/**
 * When the folder was last looked at, printed; empty for not yet.
 */
lookedPrinted: string, 
/**
 * What is wrong with it.
 */
problems: Array<TeamProblem>, 
/**
 * Fields that wait for a decision.
 */
conflicts: number, };

export type TeamUnlock = { 
/**
 * The recovery code.
 */
code: string, };

export type Terms = { 
/**
 * The collaboration.
 */
collaboration: string, 
/**
 * The fee.
 */
fee: string, 
/**
 * The shipping cost.
 */
shipping: string, };

export type Trash = { 
/**
 * What was deleted last comes first; at most 500.
 */
rows: Array<TrashRow>, 
/**
 * How many there are.
 */
total: number, };

export type TrashRow = { 
/**
 * The record.
 */
id: string, 
/**
 * What it is.
 */
kind: "campaign" | "creator" | "creator_list" | "document" | "note" | "task", 
/**
 * What it is called; the beginning of a note.
 */
name: string, 
/**
 * A campaign's brand, a creator's handles, what a note or a document is about, a task's campaign.
 */
of: string, 
/**
 * What comes back with it: a campaign's creators, a creator's or a task's notes, a list's creators.
 */
first: number, 
/**
 * A campaign's posts.
 */
second: number, 
/**
 * When it was deleted, UTC milliseconds.
 */
at: number, 
/**
 * The same, printed.
 */
atPrinted: string, 
/**
 * By whom; empty when nobody was named.
 */
person: string, };

export type Twin = { 
/**
 * The creator.
 */
id: string, 
/**
 * The name.
 */
name: string, 
/**
 * Accounts: platform and handle.
 */
accounts: Array<TwinAccount>, };

export type TwinAccount = { 
/**
 * The platform.
 */
platform: string, 
/**
 * The handle.
 */
handle: string, };

export type Undo = { 
/**
 * Only what nothing later touched.
 */
rest: boolean, };

export type Unit = "money" | "count" | "percent" | "multiple" | "costPerUnit";

export type WindowTitle = { 
/**
 * The title.
 */
title: string, };

export type WorkNoteAdd = { 
/**
 * What about.
 */
about: string, 
/**
 * What to write; who is named after an @ is mentioned.
 */
text: string, };

export type WorkNoteEdit = { 
/**
 * The note.
 */
note: string, 
/**
 * What to write.
 */
text: string, };

export type Calls = {
  "app.start": [Empty, Start];
  "settings.set": [SettingsSet, Start];
  "people.list": [Empty, People];
  "people.add": [PersonAdd, Changed<Created>];
  "people.edit": [PersonEdit, Changed<Created>];
  "people.leaving": [Ref, Leaving];
  "people.remove": [PersonRemove, Changed<Count>];
  "people.jobs": [Empty, Jobs];
  "people.addJob": [JobAdd, Changed<Created>];
  "people.editJob": [JobEdit, Changed<Created>];
  "people.removeJob": [Ref, Changed<Count>];
  "people.team": [CampaignRef, Team];
  "people.setJob": [JobGive, Changed<Created>];
  "brands.list": [Empty, Brands];
  "brands.get": [Ref, BrandWhole];
  "brands.add": [BrandAdd, Changed<Created>];
  "brands.edit": [BrandEdit, Changed<Created>];
  "brands.setLogo": [BrandLogo, Changed<Created>];
  "brands.remove": [Ref, Changed<Count>];
  "brands.addContact": [BrandContactAdd, Changed<Created>];
  "brands.editContact": [BrandContactEdit, Changed<Created>];
  "brands.removeContact": [Ref, Changed<Count>];
  "creators.list": [CreatorsList, CreatorsPage];
  "creators.facets": [Empty, CreatorFacets];
  "creators.get": [Ref, Creator];
  "creators.add": [CreatorAdd, Changed<Created>];
  "creators.edit": [CreatorEdit, Changed<Created>];
  "creators.remove": [CreatorsRemove, Changed<Count>];
  "creators.setAvailability": [AvailabilitySet, Changed<Count>];
  "creators.standing": [CreatorsStanding, Standings];
  "creators.followers": [Ref, Followers];
  "creators.tag": [CreatorsTag, Changed<Count>];
  "creators.addNote": [NoteAdd, Changed<Created>];
  "creators.editNote": [NoteEdit, Changed<Created>];
  "creators.removeNote": [Ref, Changed<Count>];
  "creators.fields": [Empty, OwnFields];
  "creators.addField": [OwnFieldAdd, Changed<Created>];
  "creators.editField": [OwnFieldEdit, Changed<Created>];
  "creators.removeField": [Ref, Changed<Count>];
  "creators.setOwn": [CreatorsSetOwn, Changed<Count>];
  "creators.lists": [Empty, CreatorLists];
  "creators.addList": [ListAdd, Changed<Created>];
  "creators.renameList": [ListRename, Changed<Created>];
  "creators.removeList": [Ref, Changed<Count>];
  "creators.putInList": [ListMembers, Changed<Count>];
  "creators.takeFromList": [ListMembers, Changed<Count>];
  "creators.saveFilter": [FilterSave, Changed<Created>];
  "creators.removeFilter": [Ref, Changed<Count>];
  "creators.duplicates": [DuplicatesAsk, Duplicates];
  "creators.mergePreview": [MergeAsk, MergePreview];
  "creators.merge": [Merge, Changed<Created>];
  "creators.erasePreview": [Ref, ErasePreview];
  "creators.erase": [Ref, Changed<Erased>];
  "creators.addAccount": [AccountAdd, Changed<Created>];
  "creators.removeAccount": [AccountRef, Changed<Count>];
  "imports.open": [ImportOpen, ImportView | null];
  "imports.match": [ImportMatch, ImportView];
  "imports.rows": [ImportRows, ImportPage];
  "imports.commit": [ImportRef, Changed<Imported>];
  "imports.posts": [PostsChoose, PostsView];
  "imports.postRows": [PostRows, PostPage];
  "imports.takePosts": [PostsTake, Changed<PostsTaken>];
  "imports.discard": [ImportRef, Empty];
  "campaigns.goals": [Empty, Goals];
  "campaigns.list": [CampaignsList, CampaignsPage];
  "campaigns.get": [Ref, Campaign];
  "campaigns.create": [CampaignInput, Changed<Created>];
  "campaigns.edit": [CampaignEdit, Changed<Created>];
  "campaigns.remove": [Ref, Changed<Count>];
  "campaigns.archive": [Archive, Changed<Created>];
  "campaigns.addCreators": [CreatorsAdd, Changed<Added>];
  "campaigns.board": [CampaignRef, Board];
  "campaigns.move": [Move, Changed<Count>];
  "campaigns.terms": [Terms, Changed<Created>];
  "campaigns.drop": [Drop, Changed<Count>];
  "money.costs": [CampaignRef, Costs];
  "money.addCost": [CostAdd, Changed<Created>];
  "money.setCost": [CostSet, Changed<Created>];
  "money.removeCost": [CostRef, Changed<Count>];
  "money.payments": [CostRef, Payments];
  "money.pay": [PaymentAdd, Changed<Created>];
  "money.reverse": [PaymentReverse, Changed<Created>];
  "money.saveProof": [ProofSave, Saved | null];
  "shipping.shipments": [ShipmentsAsk, Shipments];
  "shipping.add": [ShipmentAdd, Changed<Created>];
  "shipping.edit": [ShipmentEdit, Changed<Created>];
  "shipping.mark": [ShipmentsMark, Changed<Count>];
  "shipping.remove": [Ref, Changed<Count>];
  "results.pacing": [CampaignRef, Pacing];
  "results.paces": [Empty, Paces];
  "results.setPacing": [PacingSet, Changed<Created>];
  "work.tasks": [TasksList, TasksPage];
  "work.task": [Ref, TaskWhole];
  "work.day": [DayAsk, MyDay];
  "work.addTask": [TaskAdd, Changed<Created>];
  "work.editTask": [TaskEdit, Changed<Created>];
  "work.setTasks": [TasksSet, Changed<Count>];
  "work.removeTasks": [TaskRefs, Changed<Count>];
  "work.addItem": [ItemAdd, Changed<Created>];
  "work.setItem": [ItemSet, Changed<Created>];
  "work.removeItem": [Ref, Changed<Count>];
  "work.link": [TaskLink, Changed<Created>];
  "work.unlink": [TaskLink, Changed<Count>];
  "work.reassign": [Reassign, Changed<Count>];
  "work.notes": [NotesAsk, Notes];
  "work.addNote": [WorkNoteAdd, Changed<Created>];
  "work.editNote": [WorkNoteEdit, Changed<Created>];
  "work.removeNote": [Ref, Changed<Count>];
  "work.inbox": [InboxAsk, Inbox];
  "work.dismiss": [Dismiss, Count];
  "content.posts": [CampaignRef, Posts];
  "content.addPost": [PostAdd, Changed<Created>];
  "content.editPost": [PostEdit, Changed<Created>];
  "content.removePost": [PostRef, Changed<Count>];
  "results.key": [ResultsKey, Changed<Count>];
  "outreach.collaboration": [Ref, Collaboration];
  "outreach.addContact": [ContactAdd, Changed<Created>];
  "outreach.removeContact": [Ref, Changed<Count>];
  "outreach.makeOffer": [OfferMake, Changed<Created>];
  "outreach.answerOffer": [OfferReply, Changed<Created>];
  "outreach.stepContract": [ContractStepAdd, Changed<Created>];
  "outreach.saveContract": [ContractSave, Saved | null];
  "content.deliverables": [DeliverablesAsk, Deliverables];
  "content.addDeliverable": [DeliverableAdd, Changed<Created>];
  "content.editDeliverable": [DeliverableEdit, Changed<Created>];
  "content.removeDeliverable": [Ref, Changed<Count>];
  "content.addDraft": [DraftAdd, Changed<Created>];
  "content.decide": [Decide, Changed<Created>];
  "content.saveDraft": [DraftSave, Saved | null];
  "content.flow": [FlowAsk, Flow];
  "content.setFlow": [FlowSet, Changed<Count>];
  "content.resetFlow": [FlowAsk, Changed<Count>];
  "documents.list": [DocumentsList, Documents];
  "documents.add": [DocumentsAdd, Changed<DocumentsAdded>];
  "documents.addVersion": [DocumentVersionAdd, Changed<Created>];
  "documents.rename": [DocumentRename, Changed<Created>];
  "documents.setKind": [DocumentSetKind, Changed<Created>];
  "documents.remove": [Ref, Changed<Count>];
  "documents.page": [DocumentPageAsk, DocumentPage];
  "documents.preview": [FileRef, DocumentPreview];
  "documents.saveAs": [FileSave, Saved | null];
  "documents.open": [FileRef, Empty];
  "documents.reveal": [FileRef, Empty];
  "files.pick": [Empty, Picked | null];
  "briefs.brief": [CampaignRef, Brief];
  "briefs.setSection": [BriefSectionSet, Changed<Created>];
  "briefs.setWords": [BriefWordsSet, Changed<Created>];
  "briefs.freeze": [BriefFreeze, Changed<Created>];
  "briefs.fit": [BriefFitAdd, Changed<Created>];
  "briefs.addFile": [BriefFileAdd, Changed<Created>];
  "briefs.removeFile": [Ref, Changed<Count>];
  "briefs.saveFile": [BriefFileSave, Saved | null];
  "briefs.creators": [BriefCreatorsAsk, BriefCreators];
  "briefs.preview": [BriefPreviewAsk, BriefPreview];
  "briefs.export": [BriefExport, Saved | null];
  "briefs.save": [BriefSave, Saved | null];
  "briefs.letters": [BriefLettersAsk, BriefLetters];
  "briefs.send": [BriefSendAsk, Changed<Count>];
  "briefs.handOver": [BriefHand, Changed<Count>];
  "results.outcomes": [CampaignRef, Outcomes];
  "results.setOutcomes": [OutcomesSet, Changed<Count>];
  "results.dashboard": [CampaignRef, Dashboard];
  "results.charts": [ChartsAsk, Charts];
  "results.creator": [Ref, CreatorCampaigns];
  "reports.preview": [ReportAsk, ReportPreview];
  "reports.recommend": [Recommend, Changed<Created>];
  "reports.finalize": [Finalize, Changed<Edition>];
  "reports.editions": [CampaignRef, Editions];
  "reports.export": [ReportExport, Saved | null];
  "reports.letter": [ReportLetterAsk, ReportLetter];
  "reports.send": [ReportSend, Created];
  "playbooks.list": [Empty, Playbooks];
  "playbooks.results": [PlaybookRef, PlaybookResults];
  "playbooks.save": [PlaybookSave, Changed<Created>];
  "playbooks.copy": [PlaybookRef, Changed<Created>];
  "playbooks.remove": [PlaybookRef, Changed<Count>];
  "playbooks.export": [PlaybookExport, Saved | null];
  "playbooks.status": [StatusAsk, MailLetter];
  "playbooks.sop": [PlaybookPrint, Saved | null];
  "playbooks.import": [PlaybookFile, Changed<Created> | null];
  "playbooks.addRemark": [PlaybookRemarkAdd, Changed<Created>];
  "playbooks.removeRemark": [Ref, Changed<Count>];
  "playbooks.flow": [CampaignRef, PlaybookFlow];
  "playbooks.begin": [PlaybookBegin, Changed<Created>];
  "playbooks.move": [PlaybookMove, Changed<Count>];
  "playbooks.skip": [StepSkip, Changed<Count>];
  "playbooks.resume": [StepSkip, Changed<Count>];
  "history.state": [Empty, HistoryState];
  "history.undo": [Undo, Changed<Count>];
  "history.redo": [Empty, Changed<Count>];
  "history.record": [HistoryRecord, History];
  "trash.list": [Empty, Trash];
  "trash.restore": [Ref, Changed<Created>];
  "trash.empty": [Empty, Changed<Emptied>];
  "sample.add": [Empty, Changed<Created>];
  "sample.remove": [Empty, Changed<Count>];
  "backup.list": [Empty, Backups];
  "backup.make": [Empty, Backup];
  "backup.save": [BackupSave, Saved | null];
  "backup.preview": [BackupAsk, BackupPreview | null];
  "backup.restore": [BackupRestore, Restored];
  "profile.open": [Empty, Empty];
  "profile.move": [Empty, Moved];
  "profile.recovery": [Empty, Recovery];
  "profile.check": [Empty, ProfileCheck];
  "profile.notices": [Empty, Notices];
  "profile.dismiss": [Ref, Empty];
  "mail.account": [Empty, MailStanding];
  "mail.setAccount": [MailAccountSet, MailStanding];
  "mail.removeAccount": [Empty, MailStanding];
  "mail.test": [MailTest, Empty];
  "mail.outbox": [Empty, Outbox];
  "mail.letter": [MailLetterAsk, MailLetter];
  "mail.write": [MailWrite, Created];
  "mail.stop": [Ref, Created];
  "mail.retry": [Ref, Created];
  "mail.release": [Ref, Created];
  "mail.sendAgain": [Ref, Created];
  "mail.wasSent": [Ref, Changed<Created>];
  "mail.remove": [Ref, Count];
  "mail.openDraft": [Ref, Saved];
  "mail.openLink": [Ref, Empty];
  "mail.sendNow": [Empty, MailTally];
  "mail.sendDue": [Empty, MailTally];
  "mail.templates": [Empty, MailTemplates];
  "mail.setTemplate": [MailTemplateSet, Changed<Created>];
  "mail.removeTemplate": [Ref, Changed<Count>];
  "mail.preview": [MailPreview, MailFilled];
  "sync.status": [Empty, TeamStatus];
  "sync.pickFolder": [Empty, string | null];
  "sync.create": [TeamCreate, TeamMade | null];
  "sync.look": [TeamLook, TeamFound];
  "sync.join": [TeamJoin, Empty];
  "sync.unlock": [TeamUnlock, Empty];
  "sync.leave": [Empty, Empty];
  "sync.now": [Empty, TeamRound];
  "sync.heal": [Empty, Count];
  "sync.conflicts": [Empty, Conflicts];
  "sync.decide": [ConflictDecide, Changed<Created>];
  "files.open": [PathRef, Empty];
  "files.reveal": [PathRef, Empty];
  "menu.set": [MenuSet, Empty];
  "window.title": [WindowTitle, Empty];
  "log.note": [LogNote, Empty];
};
