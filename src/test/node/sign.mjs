// Signs requests with Twilio's own package for Node: reads [{token, url, parameters}] from standard input, writes the signatures in their order.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const installed = createRequire(new URL('../../main/web/package.json', import.meta.url));
const { getExpectedTwilioSignature } = installed('twilio/lib/webhooks/webhooks.js');

const requests = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(requests.map(({ token, url, parameters }) => getExpectedTwilioSignature(token, url, parameters))));
