import { CodedFailure } from '@comity/base';

/** The key folder is not as it should be; `fault` says how. */
export class KeyFolderUnusable extends CodedFailure {
  override readonly name = 'KeyFolderUnusable';
}
