export function BoardTab() {
  return null;
}
