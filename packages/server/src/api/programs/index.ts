export { API_PATH, apiDocument } from './document.ts';
export { OPERATIONS } from './operations.ts';
export { type ProgramsParts, programRoutes } from './routes.ts';
