/** What each page may load and run. The same lists become the `<meta>` tag of the build and the headers of the server. */

/** Hash of an empty style element: Fluent fills its own through CSSOM, which a policy does not stop. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
/** One inline style that Excel on the web adds to an add-in's page. */
const EXCEL_STYLE = "'sha256-ICa0DhwZQJsOd/Rn0N8H6FdQ71GfNL+op2zhAQ+Y4mM='";
const OFFICE_SCRIPTS = 'https://appsforoffice.microsoft.com';
const EXCEL_FRAMES =
  'https://*.officeapps.live.com https://*.sharepoint.com https://excel.cloud.microsoft https://*.cloud.microsoft';

const own = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'style-src': `'self' ${EMPTY_STYLE}`,
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
};

const policies = {
  workbench: own,
  dashboard: {
    ...own,
    'script-src': "'self' 'wasm-unsafe-eval'",
    // The engine's worker is started from a blob, so that the page's policy binds it.
    'worker-src': "'self' blob:",
  },
  taskpane: {
    ...own,
    'script-src': `'self' ${OFFICE_SCRIPTS}`,
    'style-src': `'self' ${EMPTY_STYLE} ${EXCEL_STYLE}`,
  },
};

const frames = { workbench: "'none'", dashboard: "'none'", taskpane: EXCEL_FRAMES };

const written = (policy) =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The policy of a page as its `<meta http-equiv>` carries it (frame-ancestors works in headers only). */
export function metaPolicy(page) {
  return written(policies[page]);
}

/** Headers of every answer; scripts and workers get the strictest policy that lets the engine run. */
export function headersOf(page) {
  const name = page in policies ? page : 'dashboard';
  return {
    'Content-Security-Policy': `${written(policies[name])}; frame-ancestors ${frames[name]}`,
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}
