/** Every screen but the first. */
export { BoardTab } from "../screens/campaigns/BoardTab";
export { CampaignScreen } from "../screens/campaigns/CampaignScreen";
export { NewCampaignScreen } from "../screens/campaigns/NewCampaignScreen";
export { ContentTab } from "../screens/content/ContentTab";
export { CreatorScreen } from "../screens/creators/CreatorScreen";
export { CreatorsScreen } from "../screens/creators/CreatorsScreen";
export { DuplicatesScreen } from "../screens/creators/DuplicatesScreen";
export { ImportScreen } from "../screens/imports/ImportScreen";
export { CostsTab } from "../screens/money/CostsTab";
export { CollaborationScreen } from "../screens/outreach/CollaborationScreen";
export { ReportTab } from "../screens/reports/ReportTab";
export { DashboardTab } from "../screens/results/DashboardTab";
export { ResultsTab } from "../screens/results/ResultsTab";
export { SettingsScreen } from "../screens/settings/SettingsScreen";
export { TrashScreen } from "../screens/trash/TrashScreen";
