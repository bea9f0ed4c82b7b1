// Keeps what live regions are given, as a screen reader would speak it: how urgently, and the words.
const LIVE =
	"[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log]";
window.marqueeSaid = [];
const hear = (region, text) => {
	if (!region || !text.trim()) return;
	const how =
		region.getAttribute("aria-live") ??
		(region.getAttribute("role") === "alert" ? "assertive" : "polite");
	window.marqueeSaid.push(`${how}: ${text.replace(/\s+/g, " ").trim()}`);
};
new MutationObserver((changes) => {
	for (const { type, target, addedNodes } of changes) {
		for (const node of type === "characterData" ? [target] : addedNodes) {
			const region = (
				node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement
			)?.closest(LIVE);
			if (region) hear(region, node.textContent);
			// A region that comes with its words is spoken when it is urgent.
			else
				for (const alert of node.querySelectorAll?.("[role=alert]") ?? [])
					hear(alert, alert.textContent);
		}
	}
}).observe(document.body, {
	subtree: true,
	childList: true,
	characterData: true,
});
