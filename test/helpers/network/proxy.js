// A forward proxy that is the whole network: it answers every host by itself and forwards nothing.
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { once } from 'node:events';
import { makeCertificate } from './certificate.js';

/** The first byte of a TLS handshake (RFC 8446 §5.1, ContentType). */
const HANDSHAKE = 22;

const certificate = makeCertificate();

/**
 * Starts it on a free port of this machine.
 * @param {object} on
 * @param {(url: URL, request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} on.request
 * @param {(host: string) => void} on.connect a tunnel was asked for: also what a bare preconnect does
 * @param {(url: URL, request: import('node:http').IncomingMessage) => void} on.socket a WebSocket was asked for; it is refused
 * @returns {Promise<{ address: string, close(): Promise<void> }>}
 */
export async function startProxy(on) {
  const sockets = new Set();
  const remember = (socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  };

  const urlOf = (request) => {
    const scheme = request.socket.encrypted ? 'https' : 'http';
    return new URL(request.url, `${scheme}://${request.headers.host}`);
  };
  const answer = (request, response) => on.request(urlOf(request), request, response);
  const refuse = (request, socket) => {
    on.socket(urlOf(request), request);
    socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n');
  };

  const plain = createServer(answer).on('upgrade', refuse).on('connection', remember);
  const secure = createSecureServer(certificate, answer).on('upgrade', refuse).on('secureConnection', remember);
  secure.on('tlsClientError', (_error, socket) => socket.destroy());

  // The tunnel ends here: what comes out of it goes to the server that speaks its language.
  plain.on('connect', (request, socket) => {
    on.connect(request.url);
    remember(socket);
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      const isSecure = first[0] === HANDSHAKE;
      (isSecure ? secure : plain).emit('connection', socket);
      if (!isSecure) process.nextTick(() => socket.resume());
    });
  });

  plain.listen(0, '127.0.0.1');
  await once(plain, 'listening');
  return {
    address: `127.0.0.1:${plain.address().port}`,
    async close() {
      plain.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
