// What moves, or would move, for longer than a millisecond.
const faults = new Set();
const longest = (times) => Math.max(...times.split(",").map((time) => parseFloat(time) * (/ms$/.test(time.trim()) ? 1 : 1000)));
for (const e of document.querySelectorAll("*")) {
  for (const part of [null, "::before", "::after"]) {
    const look = getComputedStyle(e, part);
    if (part && look.content === "none") continue;
    const moves = Math.max(longest(look.transitionDuration), look.animationName === "none" ? 0 : longest(look.animationDuration));
    if (moves > 1) faults.add(`${moves} ms: ${e.className || e.tagName}${part ?? ""}`);
    if (look.scrollBehavior === "smooth") faults.add(`scrolls smoothly: ${e.className || e.tagName}`);
  }
}
for (const animation of document.getAnimations()) {
  const { activeDuration } = animation.effect.getComputedTiming();
  if (activeDuration > 1) faults.add(`runs for ${activeDuration} ms: ${animation.effect.target?.className}`);
}
return [...faults];
