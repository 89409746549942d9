import type { Officerly } from '@comity/service';

/** An officer whose row is not as this node wrote it. */
export const nobody = (id: string): Officerly => ({ id, number: '', name: '', role: '' });
