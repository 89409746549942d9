import type { Attributes } from '../src/index.ts';

/** A piece of words as the kit's macros take it. */
export interface Part {
  readonly text?: string;
  readonly html?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
  readonly isPageHeading?: boolean;
  readonly visuallyHiddenText?: string | false;
  readonly headingLevel?: 1 | 2 | 3 | 4;
  readonly href?: string;
  readonly labelText?: string;
  readonly tag?: Part;
}

export interface Group extends Part {
  readonly beforeInput?: Part;
  readonly afterInput?: Part;
  readonly beforeInputs?: Part;
  readonly afterInputs?: Part;
}

export interface Item extends Part {
  readonly id?: string;
  readonly name?: string;
  readonly value?: string | number;
  readonly label?: Part & string;
  readonly hint?: Part;
  readonly checked?: boolean;
  readonly selected?: boolean;
  readonly disabled?: boolean;
  readonly divider?: string;
  readonly behaviour?: string;
  readonly conditional?: Part;
  readonly number?: number | string;
  readonly current?: boolean;
  readonly active?: boolean;
  readonly ellipsis?: boolean;
  readonly format?: string;
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly error?: boolean;
  readonly autocomplete?: string;
  readonly pattern?: string;
  readonly inputmode?: string;
  readonly title?: Part;
  readonly status?: Part;
}

interface Actions extends Part {
  readonly items?: readonly Item[];
}

export interface Row extends Part {
  readonly key: Part;
  readonly value: Part;
  readonly actions?: Actions;
}

interface Card extends Part {
  readonly title?: Part;
  readonly actions?: Actions;
}

/** Whatever options occur in the fixtures, of all components together. */
export interface Options extends Part {
  readonly name: string;
  readonly id: string;
  readonly type?: 'submit' | 'button' | 'reset';
  readonly value?: string;
  readonly values?: Readonly<Record<string, string>> & readonly string[];
  readonly label?: Part;
  readonly hint?: Part;
  readonly errorMessage?: Part;
  readonly formGroup?: Group;
  readonly describedBy?: string;
  readonly disabled?: boolean;
  readonly autocomplete?: string;
  readonly autocapitalize?: string;
  readonly inputmode?: string;
  readonly pattern?: string;
  readonly spellcheck?: boolean;
  readonly prefix?: Part;
  readonly suffix?: Part;
  readonly inputWrapper?: Part;
  readonly rows: readonly never[] & number;
  readonly items: readonly (Item | null)[];
  readonly multiple?: boolean;
  readonly idPrefix?: string;
  readonly fieldset?: Part & { readonly legend?: Part; readonly describedBy?: string };
  readonly legend?: Part;
  readonly role?: 'group';
  readonly namePrefix?: string;
  readonly day?: Item | false;
  readonly month?: Item | false;
  readonly year?: Item | false;
  readonly isStartButton?: boolean;
  readonly preventDoubleClick?: boolean;
  readonly collapseOnMobile?: boolean;
  readonly for?: string;
  readonly titleText?: string;
  readonly titleHtml?: string;
  readonly titleId?: string;
  readonly titleHeadingLevel?: 1 | 2 | 3 | 4;
  readonly descriptionText?: string;
  readonly descriptionHtml?: string;
  readonly errorList?: readonly Item[];
  readonly disableAutoFocus?: boolean;
  readonly summaryText?: string;
  readonly summaryHtml?: string;
  readonly open?: boolean;
  readonly iconFallbackText?: string;
  readonly card?: Card;
  readonly caption?: string;
  readonly captionClasses?: string;
  readonly head?: readonly Item[];
  readonly firstCellIsHeader?: boolean;
  readonly previous?: Part;
  readonly next?: Part;
  readonly landmarkLabel?: string;
  readonly serviceName?: string;
  readonly serviceUrl?: string;
  readonly navigation?: readonly (Item | null | false | '')[];
  readonly menuButtonText?: string;
  readonly menuButtonLabel?: string;
  readonly navigationLabel?: string;
  readonly navigationId?: string;
  readonly navigationClasses?: string;
  readonly collapseNavigationOnMobile?: boolean;
  readonly ariaLabel?: string;
  readonly maxlength?: number;
  readonly maxwords?: number;
  readonly threshold?: number;
  readonly countType?: string;
  readonly textareaDescriptionText?: string;
  readonly countMessage?: Part;
  readonly showPasswordText?: string;
  readonly showPasswordAriaLabelText?: string;
  readonly hidePasswordText?: string;
  readonly hidePasswordAriaLabelText?: string;
  readonly button?: Part;
}
