import { post } from '../api.js';

/** One key per content: a second press after a lost answer finds the case of the first. */
export function idempotent(path) {
  let key = null;
  let content = null;
  return (sent) => {
    const now = JSON.stringify(sent);
    if (now !== content) {
      key = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      content = now;
    }
    return post(path, sent, { 'Idempotency-Key': key });
  };
}
