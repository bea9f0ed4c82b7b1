// Every piece of a sentence from now on: accents over its letters, vowels doubled until it is 40 % longer, brackets
// around it. What is put into a sentence (names, amounts) stays as it is. The words ask for this in ui/src/parts/words.
const accents = {
	a: "á",
	c: "ç",
	e: "é",
	i: "í",
	n: "ñ",
	o: "ö",
	u: "û",
	A: "Å",
	C: "Ç",
	E: "É",
	I: "Î",
	O: "Ö",
	U: "Û",
};
window.marqueeRewrite = (text) => {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	if (letters < 2) return text;
	let more = Math.ceil(text.trim().length * 0.4) - 2;
	let long = "";
	let rest = letters;
	for (const letter of text) {
		long += accents[letter] ?? letter;
		if (!/\p{L}/u.test(letter)) continue;
		// Spread over the whole text: each letter takes its part of what is left.
		const times = Math.max(0, Math.round(more / rest));
		long += (accents[letter.toLowerCase()] ?? letter.toLowerCase()).repeat(
			times,
		);
		more -= times;
		rest -= 1;
	}
	const [, before, middle, after] = long.match(/^(\s*)(.*?)(\s*)$/s);
	return `${before}⟦${middle}⟧${after}`;
};
