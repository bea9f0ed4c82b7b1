// Controls that look with the focus as they do without. The page must have been used by key before.
const faults = [];
const floating = [...document.querySelectorAll(".veil, .popover")].at(-1);
const looks = (e) => {
	const said = [];
	// What shows the focus is the control, the box beside a hidden native one, or what holds it.
	const parts = [
		e,
		e.parentElement,
		...(e.closest("label")?.querySelectorAll("*") ?? []),
		e.closest(".input"),
	];
	for (const part of parts) {
		if (!part) continue;
		const look = getComputedStyle(part);
		const outline =
			look.outlineStyle === "none"
				? ""
				: [look.outlineStyle, look.outlineWidth, look.outlineColor];
		said.push(
			outline,
			look.backgroundColor,
			look.color,
			look.borderTopColor,
			look.borderTopWidth,
		);
	}
	return said.join();
};
const CONTROLS =
	"button:not(:disabled), a[href], input:not(:disabled), textarea, [tabindex='0']";
const before = document.activeElement;
const usable = (e) =>
	e.tabIndex >= 0 &&
	e.checkVisibility() &&
	!e.closest("[aria-hidden=true], .skip, [data-focused][role=menuitem]");
const controls = [...(floating ?? document).querySelectorAll(CONTROLS)].filter(
	usable,
);
const done = arguments[arguments.length - 1];
(async () => {
	for (const e of controls) {
		// A dialog keeps the focus: it goes to another control first. Where there is none, the caret says enough.
		controls.find((other) => other !== e)?.focus({ preventScroll: true });
		await new Promise((after) => setTimeout(after));
		if (document.activeElement === e) continue;
		const without = looks(e);
		e.focus({ preventScroll: true });
		if (document.activeElement !== e) continue;
		if (looks(e) === without)
			faults.push(`the focus cannot be seen: ${e.outerHTML.slice(0, 150)}`);
	}
	before?.focus?.();
	done(faults);
})();
