// The page's own words; what the bot says never passes through here.
import { ja } from '/page/words/ja.js';
import { en } from '/page/words/en.js';

const ALL = { ja, en };
const KEPT = 'madoguchi.language';

let language = ALL[localStorage.getItem(KEPT)] ? localStorage.getItem(KEPT)
  : navigator.language.startsWith('ja') ? 'ja' : 'en';

export const pageLanguage = () => language;

export function speak(chosen) {
  language = chosen;
  localStorage.setItem(KEPT, chosen);
}

// {0}, {1} … are filled in.
export function wordIn(which, key, ...values) {
  return ALL[which][key].replace(/\{(\d)\}/g, (_, index) => String(values[index]));
}

export const word = (key, ...values) => wordIn(language, key, ...values);

// A phone speaks its owner's language where the page can, otherwise that of the page.
export const phoneLanguage = person => ALL[person.language.slice(0, 2)] ? person.language.slice(0, 2) : language;

// The words of the page's frame are named in its markup.
export function fillIn(root) {
  for (const one of root.querySelectorAll('[data-word]')) {
    one.textContent = word(one.dataset.word);
  }
  for (const one of root.querySelectorAll('[data-word-label]')) {
    one.setAttribute('aria-label', word(one.dataset.wordLabel));
    one.title = word(one.dataset.wordLabel);
  }
  document.documentElement.lang = language;
  document.title = word('title');
}
