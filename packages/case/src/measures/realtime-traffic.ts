/** Traffic data while it is sent, as requests name it (CETS185:33). */
export const REALTIME_TRAFFIC = 'realtime-traffic';
