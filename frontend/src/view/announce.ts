/** Says a sentence to those who listen to the page, without moving them; one polite region for the page. */
export function announce(sentence: string): void {
  const region = document.getElementById('announcements');
  if (region) {
    region.textContent = sentence;
  }
}
