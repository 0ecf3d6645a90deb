import { language, pick } from './words.js';

const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

/** What the server said no to: a problem document (RFC 9457), or what we write ourselves when nobody answered. */
export class Problem extends Error {
  constructor(status, document) {
    super(document.detail || document.title);
    this.status = status;
    this.title = document.title;
    this.detail = document.detail;
    this.violations = document.violations || [];
    this.link = document.link;
    this.current = document.current;
  }
}

/** An address of the interface for links, such as /api/v1/papers/…/pdf. */
export function address(path) {
  return path.startsWith('/') ? root + path : path;
}

function csrfToken() {
  const cookie = document.cookie.split('; ').find((each) => each.startsWith('TC-CSRF='));
  return cookie ? decodeURIComponent(cookie.slice('TC-CSRF='.length)) : '';
}

function noAnswer() {
  return new Problem(0, {
    title: pick('Không kết nối được máy chủ', 'The server does not answer'),
    detail: pick(
      'Nội dung đã nhập vẫn còn nguyên. Kiểm tra mạng rồi bấm lại.',
      'What you entered is still here. Check the network and press the button again.')
  });
}

function headers(method, options) {
  const sent = { 'Accept': 'application/json, application/problem+json', 'Accept-Language': language };
  if (method !== 'GET') {
    sent['X-TC-CSRF'] = csrfToken();
  }
  return Object.assign(sent, options.headers);
}

async function read(response) {
  const type = response.headers.get('Content-Type') || '';
  return type.includes('json') ? response.json() : {};
}

async function call(method, path, options = {}) {
  let response;
  let body;
  try {
    response = await fetch(address(path), {
      method, headers: headers(method, options), body: options.body, credentials: 'same-origin'
    });
    body = await read(response);
  } catch (failed) {
    throw noAnswer();
  }
  if (response.status === 401) {
    window.location.assign(root + '/login');
  }
  if (!response.ok) {
    const unknown = { title: pick('Hệ thống gặp lỗi', 'The system failed'), detail: String(response.status) };
    throw new Problem(response.status, body.title ? body : unknown);
  }
  return { body, location: response.headers.get('Location') };
}

export async function get(path) {
  return (await call('GET', path)).body;
}

export function post(path, json, extraHeaders) {
  return call('POST', path, {
    body: JSON.stringify(json),
    headers: Object.assign({ 'Content-Type': 'application/json' }, extraHeaders)
  });
}

/** Changes part of something that was read in this version. */
export function patch(path, json, version) {
  return change('PATCH', path, json, version);
}

/** Sets something anew that was read in this version. */
export function put(path, json, version) {
  return change('PUT', path, json, version);
}

async function change(method, path, json, version) {
  return (await call(method, path, {
    body: JSON.stringify(json),
    headers: { 'Content-Type': 'application/json', 'If-Match': `"${version}"` }
  })).body;
}

/** Sends a file with its fields; the progress is told as a share between 0 and 1. */
export function upload(path, fields, progress) {
  return new Promise((resolve, reject) => {
    const form = new FormData();
    Object.entries(fields).forEach(([name, value]) => form.append(name, value));
    const request = new XMLHttpRequest();
    request.open('POST', address(path));
    Object.entries(headers('POST', {})).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.addEventListener('progress', (event) => progress(event.loaded / event.total));
    request.addEventListener('error', () => reject(noAnswer()));
    request.addEventListener('load', () => settle(request, resolve, reject));
    request.send(form);
  });
}

function settle(request, resolve, reject) {
  let body = {};
  try {
    body = JSON.parse(request.responseText || '{}');
  } catch (notJson) {
    body = {};
  }
  if (request.status >= 200 && request.status < 300) {
    resolve(body);
  } else {
    const unknown = { title: pick('Không tải tệp lên được', 'The file was not stored') };
    reject(new Problem(request.status, body.title ? body : unknown));
  }
}
