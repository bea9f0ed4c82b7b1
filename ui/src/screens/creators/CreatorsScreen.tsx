export function CreatorsScreen() {
  return null;
}
