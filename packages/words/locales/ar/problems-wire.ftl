### العربية: drafted by machine, not yet reviewed by a native lawyer.
problem_text-too-long = في النص { $length } حرفا؛ يتسع هنا { $max } على الأكثر.
problem-next_text-hidden-characters = أزلها: قد تجعل الجملة تُقرأ على نحو آخر في شاشة أخرى.
problem_pinpoint-form = «{ $typed }» ليس موضع حكم.
problem-next_pinpoint-form = اكتب الصك ونقطتين والمادة والفقرات بين أقواس مثل CETS185:29(7).
