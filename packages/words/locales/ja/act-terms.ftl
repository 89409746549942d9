### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 条件：協議、条件、費用、使用。

act-name_consultation-opened = 協議の開始
move_consultation-opened = 協議を申し入れる
act_consultation-opened_title = { $state }との協議
act_consultation-opened_lead = どちらかが決定する前に協議します。拒否や延期の前に協議を求める文書では、これがその協議です。
act_consultation-opened_button = { $state }の意見を求める
act_consultation-opened_done = 協議の申入れを{ $state }に送付中です。

act-name_consultation-answered = 協議への回答
move_consultation-answered = 協議に回答する
act_consultation-answered_title = { $state }からの協議に回答する
act_consultation-answered_lead = 意見は記録に残ります。それ自体では何も決定しません。
act_consultation-answered_button = { $state }に回答を送る
act_consultation-answered_done = 回答を{ $state }に送付中です。

act-name_conditions-proposed = 条件の提示
move_conditions-proposed = 条件を提示する
act_conditions-proposed_title = どのような条件であれば共助できますか
act_conditions-proposed_lead = { $state }がこれらの条件を受け入れれば共助を行います。到達した時点から相手方の番となります。
act_conditions-proposed_button = 条件を確認する
act_conditions-proposed_done = 条件に署名し、{ $state }に送付中です。

act-name_conditions-accepted = 条件の受諾
move_conditions-accepted = 条件を受諾する
act_conditions-accepted_title = { $state }の条件を受諾する
act_conditions-accepted_lead = 到達した時点から、これらの部分から得られるすべてについて、条件が貴当局を拘束します。
act_conditions-accepted_button = 受諾を確認する
act_conditions-accepted_done = 受諾に署名し、{ $state }に送付中です。

act-name_conditions-declined = 条件の不受諾
move_conditions-declined = 条件を受け入れない
act_conditions-declined_title = { $state }の条件を受け入れない
act_conditions-declined_lead = { $state }は、共助の可否と方法を改めて決定します。
act_conditions-declined_button = 内容を確認する
act_conditions-declined_done = 回答に署名し、{ $state }に送付中です。

act-name_costs-announced = 費用の通知
move_costs-announced = 費用を知らせる
act_costs-announced_title = 通常でない費用
act_costs-announced_lead = 通常の費用は、多くの場合、被要請国が負担します。それを超えるものを、生ずる前に記載してください。
act_costs-announced_button = { $state }に知らせる
act_costs-announced_done = 費用の通知を{ $state }に送付中です。

act-name_costs-answered = 費用への回答
move_costs-answered = 費用について回答する
act_costs-answered_title = 費用の負担
act_costs-answered_lead = 通知された費用を自国が負担するかどうかを{ $state }に知らせます。
act_costs-answered_button = { $state }に回答を送る
act_costs-answered_done = 回答を{ $state }に送付中です。

act-name_use-consent-asked = 他の使用への同意の要請
move_use-consent-asked = 他の使用への同意を求める
act_use-consent-asked_title = 他の目的への使用
act_use-consent-asked_lead = { $state }から得たものの使用は、提供の対象となった事案に限られます。他に使用し、又は第三者に渡す前に同意を求めてください。
act_use-consent-asked_button = 内容を確認する
act_use-consent-asked_done = 同意の要請に署名し、{ $state }に送付中です。

act-name_use-consent-given = 使用への同意
move_use-consent-given = 使用に同意する
act_use-consent-given_title = { $state }が求める使用に同意する
act_use-consent-given_lead = 制限は、この目的に限って解除されます。
act_use-consent-given_button = 同意を確認する
act_use-consent-given_done = 同意に署名し、{ $state }に送付中です。

act-name_use-consent-refused = 使用への不同意
move_use-consent-refused = 使用に同意しない
act_use-consent-refused_title = { $state }が求める使用に同意しない
act_use-consent-refused_lead = 制限はそのまま残ります。
act_use-consent-refused_button = 内容を確認する
act_use-consent-refused_done = 不同意に署名し、{ $state }に送付中です。

act-name_use-notified = 使用の通知
move_use-notified = 使用を通知する
act_use-notified_title = 使用を{ $state }に知らせる
act_use-notified_lead = 被告人に有利な証拠の開示など、合意にかかわらず自国法が求める使用のためのものです。可能な限り、事前に{ $state }に知らせてください。
act_use-notified_button = 通知を確認する
act_use-notified_done = 通知に署名し、{ $state }に送付中です。
