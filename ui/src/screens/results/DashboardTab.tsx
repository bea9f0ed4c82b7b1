export function DashboardTab() {
  return null;
}
