### العربية: drafted by machine, not yet reviewed by a native lawyer.

problem_earlier-unknown = ليس لدى هذه السلطة قضية كهذه.
problem-next_earlier-unknown = اختر من القائمة. وطلب سلطة أخرى في دولتكم يُسمى بتاريخه ورقمه.
problem_earlier-other-state = هذه القضية مع دولة أخرى ليست من الدول المطلوب منها هنا.
problem-next_earlier-other-state = احذفها: لا شأن للدولة متلقية الطلب بها، وستعلم بها.
