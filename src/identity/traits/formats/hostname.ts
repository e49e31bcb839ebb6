/** Whether a text is a host name: labels of letters, digits and hyphens, up to 253 characters; one dot may end it. */
export function isHostname(text: string): boolean {
  const name = text.endsWith('.') ? text.slice(0, -1) : text;
  return name.length <= 253 && !name.startsWith('-') && labels.test(name);
}

/** Only the first label may not begin with a hyphen; none may end with one. */
const labels = /^(?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])(?:\.[A-Za-z0-9-]{0,62}[A-Za-z0-9])*$/;
