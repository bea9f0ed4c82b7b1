const faults = new Set();
const say = (what, element) => {
  const html = element.outerHTML.replace(/<(svg|path)[^]*?<\/\1>/g, "").slice(0, 170);
  faults.add(`${what}: ${html}`);
};
const page = document.scrollingElement;
const isSeen = (e) => e.checkVisibility({ visibilityProperty: true });
// What only a screen reader is told is clipped to nothing; so are the native twins of React Aria's fields.
const onlySpoken = (e) => {
  for (let up = e; up && up !== document.body; up = up.parentElement) {
    const { clip, clipPath } = getComputedStyle(up);
    if (clip !== "auto" || clipPath === "inset(50%)") return true;
  }
  return false;
};
// With a dialog or a popover open, only that counts.
const floating = [...document.querySelectorAll(".veil, .popover")].filter(isSeen);
const scope = floating.at(-1) ?? document.body;

for (const e of [page, document.querySelector("main")]) {
  if (e && e.scrollWidth > e.clientWidth + 1) {
    const edge = e.getBoundingClientRect().left + e.clientWidth;
    const inside = (x) => {
      for (let up = x.parentElement; up && up !== e; up = up.parentElement) {
        if (getComputedStyle(up).overflowX !== "visible") return true;
      }
      return false;
    };
    const wide = [...e.querySelectorAll("*")].find((x) => x.getBoundingClientRect().right > edge + 1 && !inside(x));
    say(`the page is ${e.scrollWidth} wide in ${e.clientWidth}`, wide ?? e);
  }
}

// Text: where it stands, what cuts it.
const texts = [];
const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const e = node.parentElement;
  if (!node.data.trim() || e.closest("svg, option, script, style, textarea") || !isSeen(e) || onlySpoken(e)) continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  const lines = [...range.getClientRects()].filter((r) => r.width > 0.5);
  let canScrollX = false;
  let canScrollY = false;
  let layer = null;
  let box = { left: -1e6, right: 1e6, top: -1e6, bottom: 1e6 };
  for (let up = e; up && up !== document.documentElement; up = up.parentElement) {
    const look = getComputedStyle(up);
    if (!layer && ["sticky", "fixed", "absolute"].includes(look.position)) layer = up;
    if (look.overflowX === "visible" && look.overflowY === "visible") continue;
    if (look.display === "inline") continue;
    const r = up.getBoundingClientRect();
    const left = r.left + up.clientLeft, top = r.top + up.clientTop;
    const edge = { left, top, right: left + up.clientWidth, bottom: top + up.clientHeight };
    const scrollsX = /auto|scroll/.test(look.overflowX), scrollsY = /auto|scroll/.test(look.overflowY);
    canScrollX ||= scrollsX;
    canScrollY ||= scrollsY;
    box = { left: Math.max(box.left, edge.left), right: Math.min(box.right, edge.right),
            top: Math.max(box.top, edge.top), bottom: Math.min(box.bottom, edge.bottom) };
    if (up === document.body) continue;
    for (const line of lines) {
      const cutX = !canScrollX && !scrollsX && (line.right > edge.right + 1.5 || line.left < edge.left - 1.5);
      const cutY = !canScrollY && !scrollsY && (line.bottom > edge.bottom + 3 || line.top < edge.top - 3);
      // Who points at words that end in an ellipsis is told them whole.
      if (cutX) e.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
      const told = look.textOverflow === "ellipsis" && (up.closest("[title]")?.title ?? e.closest("[title]")?.title);
      if ((cutX && !told) || cutY) say(`cut ${cutX ? "off" : "below"} by ${up.className || up.tagName}: “${node.data.slice(0, 40)}”`, e);
    }
  }
  for (const line of lines) {
    const shown = { left: Math.max(line.left, box.left), right: Math.min(line.right, box.right),
                    top: Math.max(line.top, box.top), bottom: Math.min(line.bottom, box.bottom) };
    if (shown.right - shown.left > 1 && shown.bottom - shown.top > 1) texts.push({ ...shown, e, layer, text: node.data });
  }
}
const meets = (a, b, x, y) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > x && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > y;
texts.sort((a, b) => a.top - b.top);
texts.forEach((a, i) => {
  for (let j = i + 1; j < texts.length && texts[j].top < a.bottom; j += 1) {
    const b = texts[j];
    if (a.e !== b.e && a.layer === b.layer && meets(a, b, 2, 5)) say(`“${a.text.slice(0, 30)}” lies on “${b.text.slice(0, 30)}”`, b.e);
  }
});
const paint = document.createElement("canvas").getContext("2d");
for (const e of scope.querySelectorAll("input[placeholder]")) {
  if (!isSeen(e) || e.value) continue;
  const look = getComputedStyle(e);
  paint.font = `${look.fontWeight} ${look.fontSize} ${look.fontFamily}`;
  const room = e.clientWidth - parseFloat(look.paddingLeft) - parseFloat(look.paddingRight);
  if (paint.measureText(e.placeholder).width > room + 1 && !e.title) say("the placeholder is cut off", e);
}

// Controls: on each other, or out of reach.
const CONTROLS = "button, a[href], input:not([type=hidden]), select, textarea, [tabindex='0'], [role=option], [role=menuitem]";
const controls = [...scope.querySelectorAll(CONTROLS)].filter((e) => isSeen(e) && !onlySpoken(e) && !e.closest(".skip"));
const layerOf = (e) => {
  for (let up = e.parentElement; up; up = up.parentElement) {
    if (["sticky", "fixed"].includes(getComputedStyle(up).position)) return up;
  }
  return null;
};
const clipped = (e) => {
  const r = e.getBoundingClientRect();
  const box = { left: r.left, right: r.right, top: r.top, bottom: r.bottom };
  for (let up = e.parentElement; up; up = up.parentElement) {
    if (getComputedStyle(up).overflowX === "visible") continue;
    const edge = up.getBoundingClientRect();
    box.left = Math.max(box.left, edge.left);
    box.right = Math.min(box.right, edge.right);
    box.top = Math.max(box.top, edge.top);
    box.bottom = Math.min(box.bottom, edge.bottom);
  }
  return box;
};
const placed = controls.filter((e) => !e.matches(".mark")).map((e) => ({ e, box: clipped(e), layer: layerOf(e) }));
placed.forEach((a, i) => {
  for (const b of placed.slice(i + 1)) {
    if (a.layer !== b.layer || a.e.contains(b.e) || b.e.contains(a.e)) continue;
    // Inside one field (a search box and what empties it) they belong together.
    if (a.e.matches("input") && a.e.parentElement === b.e.parentElement) continue;
    if (meets(a.box, b.box, 2, 2)) say(`a control lies on ${a.e.dataset.testid ?? a.e.textContent.slice(0, 30)}`, b.e);
  }
});
const scrolled = [...document.querySelectorAll("*")].filter((e) => e.scrollTop || e.scrollLeft).map((e) => [e, e.scrollTop, e.scrollLeft]);
const moved = new Map(scrolled.map(([e, top, left]) => [e, [top, left]]));
const reach = (e) => {
  const r = clipped(e);
  const left = Math.max(0, r.left), right = Math.min(innerWidth, r.right);
  const above = Math.max(0, r.top), below = Math.min(innerHeight, r.bottom);
  if (right - left < 3 || below - above < 3) return "lies outside the window";
  const x = (left + right) / 2, y = (above + below) / 2;
  const top = document.elementFromPoint(x, y);
  const label = e.closest("label");
  if (top && (e.contains(top) || top.contains(e) || label?.contains(top) || top.closest(".chart-tip, .tip"))) return null;
  return `is covered by ${top?.className || top?.tagName}`;
};
for (const e of controls) {
  if (e.disabled || e.matches(".mark")) continue;
  let wrong = null;
  for (const block of ["nearest", "center", "start", "end"]) {
    e.scrollIntoView({ block, inline: "nearest", behavior: "instant" });
    wrong = reach(e);
    if (!wrong) break;
  }
  if (wrong) say(wrong, e);
}
// Only what a person can scroll may have been scrolled.
for (const e of document.querySelectorAll("*")) {
  const [top, left] = moved.get(e) ?? [0, 0];
  if (e.scrollTop === top && e.scrollLeft === left) continue;
  const look = getComputedStyle(e);
  if (onlySpoken(e)) continue;
  const x = e.scrollLeft !== left && !/auto|scroll/.test(look.overflowX);
  const y = e.scrollTop !== top && !/auto|scroll/.test(look.overflowY);
  if ((x || y) && !e.matches(".clip, input, textarea")) say(`controls lie outside, and nobody can scroll to them (${e.scrollLeft}, ${e.scrollTop})`, e);
  e.scrollTo({ top, left, behavior: "instant" });
}
return [...faults];
