/** Content while it is sent, as requests name it (CETS185:34). */
export const INTERCEPTION = 'interception';
