import { whyFromQuery, whyWords } from "./why";

const { title, whatToDo } = whyWords[whyFromQuery(window.location.search)];

for (const [id, words] of Object.entries({ title, whatToDo })) {
  const place = document.getElementById(id);
  if (place !== null) place.textContent = words;
}
