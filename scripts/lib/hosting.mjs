import { ASK_ANEW, FIXED_FOLDER, FOR_EVER, HEADERS } from './headers.mjs';

/** A header as a configuration says it: name and value, quoted as all of them take it. */
const QUOTED = Object.entries(HEADERS).map(([name, value]) => `${name} "${value}"`);
const MANIFEST = 'application/manifest+json';

/**
 * @param {readonly string[]} lines
 * @param {string} indent
 */
const indented = (lines, indent) => lines.map((line) => indent + line).join('\n');

/** Ready configurations for hosts, by their file in docs/hosting. */
export const CONFIGURATIONS = {
  _headers: `# Netlify and Cloudflare Pages: put this file beside index.html.
# In a folder of a larger site, put that folder before both paths.
/*
${indented(
  Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}`),
  '  ',
)}
${FIXED_FOLDER}*
  Cache-Control: ${FOR_EVER}
`,

  'nginx.conf': `# nginx: a file in conf.d (the map stands outside of the server).
map $uri $birdhouse_cache {
    default "${ASK_ANEW}";
    "~${FIXED_FOLDER}" "${FOR_EVER}";
}

server {
    listen 8080;
    server_name birdhouse.example;
    root /var/www/birdhouse;
    charset utf-8;
    gzip on;
    gzip_types text/css text/javascript application/javascript application/json ${MANIFEST} image/svg+xml;

    # A location that adds a header of its own loses all of these.
${indented(
  QUOTED.map((header) => `add_header ${header} always;`),
  '    ',
)}
    # Not always: an error must not hold for a year.
    add_header Cache-Control $birdhouse_cache;

    location ~ \\.webmanifest$ {
        types {}
        default_type ${MANIFEST};
    }
}
`,

  htaccess: `# Apache 2.4 with mod_headers: put this beside index.html, as .htaccess.
AddType ${MANIFEST} .webmanifest
AddDefaultCharset utf-8
<IfModule mod_headers.c>
${indented(
  QUOTED.map((header) => `Header always set ${header}`),
  '    ',
)}
    # Not always: an error must not hold for a year.
    Header set Cache-Control "${ASK_ANEW}"
    <If "%{REQUEST_URI} =~ m#${FIXED_FOLDER}#">
        Header set Cache-Control "${FOR_EVER}"
    </If>
</IfModule>
`,

  Caddyfile: `# Caddy 2. Its own certificate comes along.
birdhouse.example {
\troot * /var/www/birdhouse
\tencode gzip
\theader {
${indented(QUOTED, '\t\t')}
\t}
\t@fixed {
\t\tpath *${FIXED_FOLDER}*
\t\tfile
\t}
\t@others not path *${FIXED_FOLDER}*
\theader @fixed Cache-Control "${FOR_EVER}"
\theader @others Cache-Control "${ASK_ANEW}"
\tfile_server
}
`,
};
