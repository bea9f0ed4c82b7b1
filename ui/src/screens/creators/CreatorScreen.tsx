export function CreatorScreen() {
  return null;
}
