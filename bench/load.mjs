// Puts load on a server from a process of its own, so that measuring takes no time from the measured.
// Reads { url, amount, from, clients: [{ headers, bodies }] } from stdin; each client sends its bodies
// over one kept connection, one after the other and round again, every "sequence" higher than the last.
import { text } from 'node:stream/consumers';
import autocannon from 'autocannon';

const { url, amount, from, clients } = JSON.parse(await text(process.stdin));
let next = 0;

function setupClient(connection) {
  const { headers, bodies } = clients[next++];
  let sent = 0;
  const setupRequest = (request) => {
    const body = { ...bodies[sent % bodies.length], sequence: from + sent };
    sent += 1;
    return { ...request, body: JSON.stringify(body) };
  };
  connection.setRequests([{ method: 'PUT', headers, setupRequest }]);
}

const start = performance.now();
let end = start;
const load = autocannon({ url, setupClient, connections: clients.length, amount });
load.on('response', () => {
  end = performance.now();
});
const result = await load;
const failed = result.non2xx + result.errors + result.timeouts;
const rate = (result['2xx'] * 1000) / (end - start);
process.stdout.write(JSON.stringify({ answered: result['2xx'], failed, rate }));
