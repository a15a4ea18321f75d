/** Pinterest Tag: https://developers.pinterest.com/docs/track-conversions/track-conversions-in-your-ads/ (`setconsent`). */
import { firstInQueue } from './first-in-queue.js';
import type { Integration } from './store.js';

const pinterest: Integration = (store) => firstInQueue('pintrk', store, () => ['setconsent', store.signals().ad_storage]);

export default pinterest;
