### Words of what is added to a request, of translations and corrections, and of a case that is opened again.

act-name_request-supplemented = Request supplemented
move_request-supplemented = Add to the request
act_request-supplemented_title = What is added to the request?
act_request-supplemented_lead = It stands beside the request, for the parts you choose. Another measure, or data of an answered part, is asked for by a new request, which takes the facts over.
act_request-supplemented_button = Check what is added
act_request-supplemented_done = The addition is signed and on its way to { $state }.
act_request-supplemented_text = What is new, and why it matters
act_request-supplemented_wanted = What is wanted now, where that changes
act_targets = Further targets
act_offences = Further offences
act_wanted = What is wanted now

act-name_translation-added = Translation
move_translation-added = Add a translation
act_translation-added_title = Add a translation
act_translation-added_lead = { $state } sees it beside the text that it translates. The signed text stays as it is.
act_translation-added_button = Check the translation
act_translation-added_done = The translation is signed and on its way to { $state }.
act_translation-added_act = Which text it translates
act_translation-added_act-none = choose
act_translation-added_text = The translated text
act_language = Language of the translation
act_sort = What it is worth
act_translator = Translator, and by whom sworn in
act_translated = Translated on
act_authoritative = Which text is followed where the two differ
translation_working = A working translation
translation_certified = A certified translation
authoritative_source = The original
authoritative_translation = The translation
authoritative_both = Both alike
stated_language = Language
stated_sort = Worth
stated_translator = Translator
stated_translated = Translated on
stated_authoritative = Followed where they differ
case_texts = Original and translations
case_texts-of = { $act }: original and translations
case_texts-open = { $n ->
    [one] Original and translation side by side
   *[other] Original and { $n } translations side by side
}
case_texts-original = Original
case_texts-by = Added by
case_texts-none = Nobody has added a translation of this text.

act-name_act-corrected = Correction
move_act-corrected = Correct a statement of yours
act_act-corrected_title = Correct a statement of yours
act_act-corrected_lead = The statement stays as it was signed. { $state } sees the correction beside it, wherever it is shown.
act_act-corrected_button = Check the correction
act_act-corrected_done = The correction is signed and on its way to { $state }.
act_act-corrected_act = Which statement
act_act-corrected_act-none = choose
act_corrections = What is corrected
act_corrections-row = Correction { $n }
act_corrections-add = Add a correction
act_corrections-entry = Which entry, by its name
act_corrections-reads = How it is to be read
stated_corrections-entry = Entry
stated_corrections-reads = To be read as
case_corrected = Corrected, { $moment }
case_corrected-why = Why: { $why }

act-name_case-reopened = Case opened again
move_case-reopened = Open the case again
act_case-reopened_title = Open the case again
act_case-reopened_lead = Both sides can act in it as before it was closed.
act_case-reopened_button = Check the reopening
act_case-reopened_done = The case is open again; { $state } will see it.

act-name_receipt-read = Read by an officer
move_receipt-read = Say that you have read it
act_receipt-read_title = Say that you have read it
act_receipt-read_lead = { $state } sees that an officer has these acts in hand, with your role and number, and does not have to telephone.
act_receipt-read_button = Say so
act_receipt-read_done = { $state } is told that an officer has it in hand.
act_receipt-read_acts = What you have read
act_receipt-read_remarks = What happens next, if you know it

act-name_told-otherwise = Told by another way
move_told-otherwise = Record that they were told by another way
act_told-otherwise_title = Record that they were told by another way
act_told-otherwise_lead = Whom in { $state } you told what, by which way and when. While their node is away this waits with the rest; then both sides hold it.
act_told-otherwise_button = Record it
act_told-otherwise_done = It is recorded, and goes to { $state } with the rest.
act_told-otherwise_way = By which way
act_told-otherwise_at = When they were told
act_told-otherwise_at-from = When
act_told-otherwise_at-zone = Time zone
act_told-otherwise_with = With whom, by function
act_told-otherwise_what = What was said
told-way_telephone = Telephone
told-way_email = E-mail
told-way_through-another = Through another office
told-way_in-person = In person

stated_because = Why
erasure-because_period-ended = The period for which it is kept has ended.

act-name_act-transcribed = Entered by hand: came outside the network
move_act-transcribed = Enter what came outside the network
act_act-transcribed_title = What came from { $state } outside the network?
act_act-transcribed_lead = You say what came on paper, by telephone or by e-mail. It stands in the case as your statement of what came: { $state } has not signed it. It answers nothing and ends no clock.
act_act-transcribed_button = Check what is entered
act_act-transcribed_done = It is signed as your statement of what came, and on its way to { $state }.
act_act-transcribed_way = By which way it came
act_came = Day on which it came
act_act-transcribed_from = From whom, by office and function
act_act-transcribed_text = What it says, word for word
act_act-transcribed_text-hint = Of a call: what was said, as you noted it.
act_act-transcribed_digest = Digest (SHA-256) of the scan
act_act-transcribed_original = Where the original is kept
came-way_on-paper = On paper
came-way_by-voice = By telephone or in person
came-way_by-email = By e-mail
came-way_through-another = Through another office
missing_way = Say by which way it came
missing_came = Give the day on which it came
missing_from = Say from whom it came
