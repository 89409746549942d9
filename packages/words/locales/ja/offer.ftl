### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 自発的な情報提供と、受領した情報の使用の制限。

offer_title-offer = 情報提供を申し出る
offer_title-disclose = 情報を直ちに開示する
offer_lead-offer = 他国が必要とし得るが求めていない情報を保有している場合に用います。情報の概要と提供の条件を示し、相手国が回答した後に引き渡します。
offer_lead-disclose = ここに記載した内容は、署名すると引き渡されます。示した条件は到達の時から相手国を拘束します。先に受諾を要する場合には、申出を用いてください。
offer_ways = 二つの方法
offer_means-offer = 相手国は概要を知り、条件を受諾し又は辞退します。その後に開示します。
offer_means-disclose = 急を要する場合、又は先に受諾を要する条件がない場合。
offer_to = 宛先の当局
offer_to-hint = このネットワークに参加する国の当局です。
offer_treaties = 両国間の条約を表示する
offer_no-treaty = 条約によらず、自国の法律に基づく
offer_other-state = 相手国
offer_check = 送付する内容を確認する
work_offer = 情報提供を申し出る
case_done-offer = 申出に署名し、送付中です。
case_done-disclose = 情報に署名し、送付中です。
limits_title = 使用の制限
limits_lead-bound = この事案で受領した情報は、次の範囲でのみ使用できます。それ以外の使用又は引渡しの前に、{ $state }に照会してください。
limits_lead-given = { $state }は、当方から受領した情報を次の範囲でのみ使用します。
limits_lifted = この制限を超える使用について、同意又は通知があります。該当する通知を参照してください。
limits_ask = 他の目的での使用の同意を求める
limits_notify = 自国の法律が義務付ける開示を通知する
limits_stops-export = 制限がある間は、この事案をノードの外に持ち出すことはできません。
limits_for-request = この事件の持出しは、要請に示された目的のためにのみ、目的を記録した上で行うことができます。
limits_said-in = 該当する通知
offer_treaty = 条約：{ $treaty }
offer_cancel = 業務一覧に戻る
limits_by-law = { $treaty }により当然に適用
limits_weak = この条約の規定は収録されていません。条約を確認してください。手続は止まりません。
limits_to-read = これが何を拘束するかは機械では判断できません。受け取ったものを使う、又は渡す前に読んでください。
limits_lift = 解除の方法
limit-name_speciality = 請求の目的にのみ使用
limit-name_onward-transfer = 第三国等への移転の禁止
limit-name_prisoner = 以前の行為を理由とする措置の禁止
limit-name_exculpatory = 被告人に有利な情報
