/**
 * dist/temoin.gpp-stub.html, inline above everything that asks for `__gpp`: keeps the questions until temoin.gpp.js is there,
 * also those of frames (GPP CMP API §“stub”, §“iframes”). IAB Tech Lab has no package of it.
 */
type Callback = (answer: unknown, isSuccess: boolean) => void;
type Question = [command?: string, callback?: Callback, parameter?: unknown, version?: string];
interface Asked {
  __gppCall?: { command: string; parameter: unknown; version: string; callId: unknown };
}
type Stub = ((...question: Question) => unknown) & { queue: Question[]; events: object[] };

const ping = { gppVersion: '1.1', cmpStatus: 'stub', cmpDisplayStatus: 'hidden', signalStatus: 'not ready', supportedAPIs: [], cmpId: 0, sectionList: [], applicableSections: [], gppString: '', parsedSections: {} };

const gpp = (): ((...question: Question) => unknown) => Reflect.get(window, '__gpp') as Stub;

if (!gpp()) {
  const queue: Question[] = [];
  Reflect.set(window, '__gpp', (...question: Question) => {
    const [command, callback] = question;
    // Without a question it gives what has been asked: that is how the library takes over.
    if (!command) return queue;
    if (command === 'ping') callback?.(ping, true);
    else queue.push(question);
  });
  const locate = (): void => {
    const frame = document.createElement('iframe');
    frame.name = '__gppLocator';
    frame.hidden = true;
    document.body.append(frame);
  };
  // A frame finds its way up by that name.
  if (document.body) locate();
  else addEventListener('DOMContentLoaded', locate, { capture: true });
  addEventListener('message', ({ data, source }: MessageEvent<Asked | string>) => {
    let asked: Asked | null = null;
    try {
      asked = typeof data === 'string' ? (JSON.parse(data) as Asked) : data;
    } catch {
      // Somebody else’s.
    }
    const call = asked?.__gppCall;
    if (!call) return;
    gpp()(
      call.command,
      (returnValue, success) => {
        const answer = { __gppReturn: { returnValue, success, callId: call.callId } };
        // Whoever asks may know the string: it is public by its design.
        source?.postMessage(typeof data === 'string' ? JSON.stringify(answer) : answer, { targetOrigin: '*' });
      },
      call.parameter,
      call.version,
    );
  });
}
