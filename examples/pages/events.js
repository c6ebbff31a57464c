/** Writes down what the elements of the page tell. Nothing is sent anywhere. */
const log = document.querySelector('#log');
const refuse = document.querySelector('#refuse');
/** Older ones are dropped. */
const kept = 40;

/** What an event says, field by field, as short text. */
function said(event) {
  const own = Object.entries(event).filter(([name]) => name !== 'isTrusted');
  return own.map(([name, value]) => `${name}: ${short(value)}`).join(', ');
}

function short(value) {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : `${value.length}`;
  if (value && typeof value === 'object') return value.title ?? value.message ?? '…';
  return String(value);
}

function hear(event) {
  const refused = event.cancelable && refuse.checked;
  if (refused) event.preventDefault();
  const line = document.createElement('li');
  const name = document.createElement('b');
  name.textContent = event.type;
  line.append(name, ` ${said(event)}${refused ? ' (refused)' : ''}`);
  log.prepend(line);
  while (log.children.length > kept) log.lastElementChild.remove();
}

for (const type of ['brief-ready', 'brief-problem', 'brief-select', 'brief-time', 'brief-live']) {
  document.addEventListener(type, hear);
}
