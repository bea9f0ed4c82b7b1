/** Every screen but the first. */
export { BoardTab } from "../screens/campaigns/BoardTab";
export { CampaignScreen } from "../screens/campaigns/CampaignScreen";
export { NewCampaignScreen } from "../screens/campaigns/NewCampaignScreen";
export { CreatorScreen } from "../screens/creators/CreatorScreen";
export { CreatorsScreen } from "../screens/creators/CreatorsScreen";
export { DuplicatesScreen } from "../screens/creators/DuplicatesScreen";
export { ImportScreen } from "../screens/imports/ImportScreen";
export { OutboxScreen } from "../screens/mail/OutboxScreen";
export { CostsTab } from "../screens/money/CostsTab";
export { ReportTab } from "../screens/reports/ReportTab";
export { DashboardTab } from "../screens/results/DashboardTab";
export { ResultsTab } from "../screens/results/ResultsTab";
export { SettingsScreen } from "../screens/settings/SettingsScreen";
export { TrashScreen } from "../screens/trash/TrashScreen";
export { InboxScreen } from "../screens/work/InboxScreen";
export { TasksScreen } from "../screens/work/TasksScreen";
export { TasksTab } from "../screens/work/TasksTab";
