// What a screen reader goes by besides names: ids, headings, the title of the window.
const faults = [];
const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
for (const id of new Set(ids.filter((id, at) => ids.indexOf(id) !== at))) faults.push(`two elements have the id ${id}`);
const spoken = (e) => e.checkVisibility() && !e.closest("[aria-hidden=true], [inert]");
const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(spoken);
const modal = document.querySelector("[role=dialog], [role=alertdialog]");
// The sidebar's heads come before the screen's own heading.
const own = headings.filter((e) => !e.closest("nav"));
let last = modal ? 1 : 0;
for (const e of own) {
  const level = Number(e.tagName[1]);
  if (level > last + 1) faults.push(`a heading of level ${level} follows one of level ${last}: ${e.textContent}`);
  if (!e.textContent.trim()) faults.push(`a heading without words: ${e.outerHTML.slice(0, 120)}`);
  last = level;
}
const firsts = own.filter((e) => e.tagName === "H1");
if (!modal && firsts.length !== 1) faults.push(`${firsts.length} headings of the first level`);
if (firsts[0] && !document.title.includes(firsts[0].textContent)) faults.push(`the window is called “${document.title}”, the screen “${firsts[0].textContent}”`);
if (!document.title.endsWith("Marquee")) faults.push(`the window's title does not end in the app's name: ${document.title}`);
return faults;
