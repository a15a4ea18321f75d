/** Meta Pixel: https://developers.facebook.com/docs/meta-pixel/implementation/gdpr. Said on every page, before `init`. */
import { firstInQueue } from './first-in-queue.js';
import type { Integration } from './store.js';

const meta: Integration = (store) => firstInQueue('fbq', store, () => ['consent', store.signals().ad_storage ? 'grant' : 'revoke']);

export default meta;
