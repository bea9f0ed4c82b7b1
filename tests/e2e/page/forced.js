// With the system's few colours: what cannot be told from what is around it.
const faults = new Set();
const say = (what, e) => faults.add(`${what}: ${e.outerHTML.replace(/<svg[^]*?<\/svg>/g, "").slice(0, 150)}`);
if (!matchMedia("(forced-colors: active)").matches) return ["the colours are not forced"];
const isSeen = (e) => {
  for (let up = e; up && up !== document.body; up = up.parentElement) {
    const { clip, clipPath } = getComputedStyle(up);
    if (clip !== "auto" || clipPath === "inset(50%)") return false;
  }
  return e.checkVisibility({ visibilityProperty: true });
};
const rgb = (text) => {
  const parts = text.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0];
  return { r: parts[0], g: parts[1], b: parts[2], a: text.startsWith("rgba") ? parts[3] : 1 };
};
const light = ({ r, g, b }) => {
  const [x, y, z] = [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
};
const contrast = (a, b) => {
  const [high, low] = [light(rgb(a)), light(rgb(b))].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};
const canvas = getComputedStyle(document.documentElement).backgroundColor;
const ground = (e) => {
  for (let up = e; up; up = up.parentElement) {
    const { backgroundColor } = getComputedStyle(up);
    if (rgb(backgroundColor).a > 0.5) return backgroundColor;
  }
  return canvas;
};
const lined = (e) => {
  const look = getComputedStyle(e);
  const sides = ["Top", "Right", "Bottom", "Left"].some(
    (side) => look[`border${side}Style`] !== "none" && parseFloat(look[`border${side}Width`]) > 0 && rgb(look[`border${side}Color`]).a > 0,
  );
  const outline = look.outlineStyle !== "none" && parseFloat(look.outlineWidth) > 0;
  return sides || outline || look.textDecorationLine.includes("underline");
};

for (const e of document.querySelectorAll("button, input:not([type=hidden]), textarea, [role=button], .badge, .card, .check-box")) {
  if (!isSeen(e) || e.closest("[aria-hidden=true]")) continue;
  const native = e.matches("input") && getComputedStyle(e).appearance !== "none" && e.type === "checkbox";
  if (!native && !lined(e) && !e.querySelector("svg")) say("nothing shows where it is", e);
}
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const e = node.parentElement;
  if (!node.data.trim() || !isSeen(e) || e.closest("svg, option, script, .paper, [data-disabled], :disabled")) continue;
  const found = contrast(getComputedStyle(e).color, ground(e));
  if (found < 4.5) say(`“${node.data.slice(0, 30)}” has a contrast of ${found.toFixed(1)}`, e);
}
// What is chosen looks different from its neighbour that is not.
const looks = (e) =>
  [e, ...e.querySelectorAll("*")].slice(0, 4).map((part) => {
    const look = getComputedStyle(part);
    return [look.backgroundColor, look.outlineStyle, look.outlineWidth, look.borderInlineStartWidth, look.borderBottomWidth, look.borderColor].join();
  }).join();
for (const e of document.querySelectorAll("[aria-selected=true], [aria-current=page], [data-selected]")) {
  if (!isSeen(e)) continue;
  const chosen = (x) => x.matches("[aria-selected=true], [aria-current=page], [data-selected]");
  const other = [...e.parentElement.children].find((x) => x.tagName === e.tagName && x.className === e.className && !chosen(x));
  // A tick inside says it too.
  if (other && looks(e) === looks(other) && !e.querySelector("svg.tail")) say("chosen, and looks as if it were not", e);
}
for (const shape of document.querySelectorAll(".chart svg :is(rect, circle, path, polygon, text)")) {
  const { fill } = getComputedStyle(shape);
  if (fill === "none" || rgb(fill).a === 0 || contrast(fill, canvas) < 1.05) continue;
  const least = shape.tagName === "text" ? 4.5 : 3;
  if (contrast(fill, canvas) < least) say(`a chart's ${shape.tagName} in ${fill} has a contrast of ${contrast(fill, canvas).toFixed(1)}`, shape);
}
return [...faults];
