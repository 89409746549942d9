### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

case_parties = { $from }から{ $to }へ
case_basis = 根拠
case_urgency-claimed = 要請側の緊急度
case_priority-given = 被要請側の優先度
case_asked-in-full = 要請の全文
case_due-of-part = { $due }（第{ $n }部分）
case_whose-move = 対応すべき側
case_acts = 通知
case_acts-earlier = 以前の通知
case_acts-later = 以後の通知
case_acts-of = { $of }件中{ $first }〜{ $last }件の通知
case_act-number = 通知{ $n }
case_without-effect = 効力なし
case_proofs = この通知の証明（到着順）
case_next = 次に行えること
case_next-due = いま求められていること
case_next-onward = 事案を先へ進めること
case_no-rule = 該当する規定なし
case_not-now = 現在は行えないこと
case_next-others = ほかにも行えること
case_next-others-note = いま求められてはいない通知{ $n }件
case_with-reasons = { $n ->
       *[other] { $n }件、理由付き
    }

avenue_rank = 順位{ $n }
avenue_channel = 経路
avenue_clocks = 期限
avenue_limits = 条件
avenue_written-to = { $office }（相手国が公表、最後の確認は{ $day }）
avenue_why = 可能である理由
avenue_why-uncertain = 未確定である理由
avenue_sources = 出典
avenue_closed = この日において不可
avenue_closed-count = { $n ->
       *[other] { $n }件、各々理由付き
    }

ground_not-found = Comityの法令データにありません
ground_available = 援用可能
ground_judgement = 貴官の判断

case_measure = 措置
case_item = 項目{ $n }
case_confidential-yes = 法令の許す限り秘密を保持する
case_confidential-no = 求めない
case_log-good = { $n ->
       *[other] 記録の検証済み、通知{ $n }件
    }
case_log-broken = 記録の破損
case_log-broken-title = この事案の保存記録は検証に合格しません
case_log-broken-text = このページに依拠しないでください。残っているものを書き出し、管理者に知らせ、先方にその写しを求めてください。
case_newest-first = 新しい順。時刻は{ $city }によります。
case_export = 書き出しと検証
case_print = 印刷用表示
case_normal-view = 通常の表示に戻る
case_no-acts = この事案ではまだ通知がありません。
case_claimed-at = 発信側の時刻 { $here }。
case_claimed-at-both = 発信側の時刻 { $here } · { $there }。
case_received-at = 受領 { $here }。
case_received-at-both = 受領 { $here } · { $there }。
case_not-received = 未受領。

stated_capability = 手段
stated_capacity = 人員
stated_resources = 投入する資源
stated_priority = 優先度
stated_expected-date = 見込みの日
stated_reference = 整理番号
stated_wanted-by = 必要とする日
stated_preserved = 保全の対象
stated_holder = 保管者
stated_since = 始期
stated_last-day = 終期
stated_legal-basis = 法的根拠
stated_acts = 通知
stated_why = 理由
stated_text = 本文

case_detail = 通知の全文
case_detail-note = { $n ->
       *[other] { $n }項目
    }
case_erased-text = 本文は廃棄されました。署名付きの見出しが、本文が存在したことを証明します。
case_unreadable-text = 本文は、この当局が持たない鍵で封印されています。
case_waiting-text = { $authority }の{ $n }件はまだ位置付けられません。同当局の先行する通知が届いていません。
case_flags = 要確認
case_flags-more = ほかに{ $n }件あります。すべては印刷用表示にあります。
case_deadlines = 進行中の期限
case_no-deadlines = 期限はありません。
case_clock-starts = 期限は、先方のノードが受領した時に始まります。
case_end-of-day = { $day }の終わりまで（{ $city }）
kept_title = 保全されているデータ
kept_last-day = { $day }の終わり（{ $city }）
kept_lapses-soon = { $n }日以内に保全が終了
kept_lapses = { $day }に保全が終了
case_hidden-taken-out = 不可視文字は表示していません
case_participants = 当事者
case_now-there = 現地時刻 { $time }、{ $offset }
case_link-up = 接続中
case_link-down = 切断中
case_link-unknown = まだ送信なし
case_link-heard = 最終応答 { $moment }
case_fingerprint = 鍵のフィンガープリント
case_review-title = 夜間の発出：同僚による確認が必要です
case_review-text = { $moment }までに確認し、その結果を記録に残してください。
case_review-button = 発出を確認する
case_done-reviewed = 確認を記録しました。
case_done-export = ファイルができました。
case_answer-of = 質問{ $n }への回答
case_by-line = { $authority }、{ $role }、担当官{ $number }
case_by-line-named = { $authority }、{ $role }、担当官{ $number }（{ $name }）

status_case-unopened = 未開始
status_case-rejected = 先方のノードが差戻し
status_case-submitted = 提出済み
status_case-acknowledged = 受理済み
status_case-in-triage = 検討中
status_case-waiting-for-information = 情報待ち
status_case-preserved = 保全済み
status_case-refused = 拒否
status_case-declined = 辞退
status_case-withdrawn = 撤回
status_case-closed = 終結



expected_submit = 要請を提出する
expected_submit-again = 要請を訂正して再度提出する
expected_acknowledge = 要請を受理する
expected_triage = 何がいつまでにできるかを知らせる
expected_answer = 要請を実施するか、理由を付して拒否する
expected_answer-questions = 照会に回答する
expected_send-request-for-disclosure = 終期までに開示の要請を送るか、事案を終結する
expected_consider-refusal = 拒否の理由を検討し、新たな事案で再度要請するか、この事案を終結する
expected_disclose-information = 情報を開示し、他の条件を協議し、又は申出を取り下げる
expected_consider-information = 情報を検討し、未了の事項がなければ事案を終了する
expected_close = 実施を止め、事案を終結する
expected_erase = 求められたものを消去するか、しない理由を述べる
expected_nothing = 義務はない

because_no-request = この事案にはまだ要請がありません。
because_given-back = 先方のノードが要請を差し戻しました。
because_not-acknowledged = 要請は提出されましたが、まだ誰も受理していません。
because_not-answered = 要請に対する実質的な回答がまだありません。
because_questions-open = 被要請国が情報を照会しており、それなしには進められません。
because_preserved = データは一定期間保全されます。その後は失われるおそれがあります。
because_refused = 要請は理由を付して拒否されました。
because_information-offered = 条件付きで情報が提供されようとしています。
because_information-disclosed = 情報が開示されました。
because_conditions-declined = 条件は受け入れられませんでしたが、申出は続いています。
because_conditions-accepted = 条件は受諾されました。
because_declined = 申出は辞退されました。
because_withdrawn = 要請は撤回されました。
because_closed = 事案は終結しました。
because_erasure-asked = 先方が消去を求めています。


due_acknowledgement = 受理
due_needed-before = これを過ぎると間に合わない
due_part-wanted = 回答の希望日
due_first-answer = 最初の回答
due_expected-result = 先方の見込む結果
due_follow-up = 予告された要請
due_translation = 予告された翻訳
due_answer-to-questions = 照会への回答
due_preservation-minimum = 少なくともこの日まで保全
due_preservation-ends = 保全の終期
due_collection-ends = リアルタイム収集の最終日
due_erasure = 消去
due_review = 一人で送信した件の事後確認
due_kind-deadline = 期限
due_kind-minimum = 最短期間
due_kind-effect-date = この日の後はデータが失われるおそれ
due_kind-target = 良き慣行（条約上の義務ではない）
due_kind-asking = 要請国の申出（条約上の義務ではない）
due_kind-asked = 待つ側の申出（条約上の義務ではない）
due_kind-own = 行う側の申出（条約上の義務ではない）
due_kind-house = 内規（条約上の義務ではない）
due_held-questions-open = 照会への回答まで停止
due_held-withdrawn = 停止：要請は撤回された
due_held-refused = 停止：要請は拒否された

proof_queued = 署名済み、送信待ち
proof_sent = 送信済み
proof_delivered = 先方のノードが受理
proof_delivered-here = 当方のノードが受理
proof_rejected = 先方のノードが差戻し

case_other-basis = 要請国の記載による根拠
case_other-basis-citation = その根拠の所在

proof_opened = 先方の通知の時に了知
case_proof = 証明
proof_waiting = 送信中

sensitivity_normal = 通常
sensitivity_restricted = 取扱注意
sensitivity_sealed = 厳秘

measure_preservation = 保全
measure_preserved-traffic-disclosure = 保全された通信記録の開示
measure_stored-data-access = 蔵置されたデータ
measure_subscriber-info = 加入者情報
measure_domain-registration-data = ドメイン名登録情報
measure_realtime-traffic = 通信記録のリアルタイム収集
measure_interception = 通信内容の傍受
measure_search-and-seizure = 捜索及び押収
measure_examination-of-objects-and-sites = 物及び場所の見分
measure_testimony = 供述又は証言
measure_service-of-documents = 文書の送達
measure_information-and-records = 情報及び記録
measure_bank-account-identification = 銀行口座の特定
measure_locate-or-identify-person = 人の所在又は身元の特定
measure_tracing = 収益の追跡
measure_freezing = 凍結
measure_confiscation = 没収
measure_asset-return = 財産の返還
measure_extradition = 犯罪人引渡し
measure_provisional-arrest = 仮拘禁
measure_spontaneous-information = 自発的な情報提供
measure_emergency-mla = 緊急の共助
measure_joint-investigation = 共同捜査
measure_transfer-of-sentenced-person = 受刑者の移送
measure_transfer-of-proceedings = 刑事手続の移管
measure_emergency-disclosure-by-provider = 事業者による緊急の開示

ground_name-dual-criminality = 双罰性
ground_name-political-offence = 政治犯罪
ground_name-essential-interests = 重要な利益
ground_name-domestic-law-prohibits-action = 自国の法令が当該措置を禁止する
ground_name-contrary-to-legal-system = 自国の法制に反する
ground_name-not-in-conformity = 文書の規定に適合しない
ground_name-de-minimis = 軽微な事項
ground_name-available-otherwise = 他の方法で入手可能
ground_name-nationality = 自国民
ground_name-own-jurisdiction = 自国の裁判権
ground_name-discrimination = 差別のおそれ
ground_name-death-penalty = 死刑
ground_name-ne-bis-in-idem = 一事不再理
ground_name-penalty-threshold = 法定刑が基準に満たない
ground_name-offence-not-covered = 文書の対象外の犯罪
ground_name-data-protection = 個人情報の保護
ground_name-fiscal = 財政事項にも関わる
ground_name-confidentiality-risk = 秘密が害されるおそれ
ground_name-confidentiality = 秘密の保持を求めている
ground_name-form-electronic = 電子的に送付された
ground_name-speciality = 他の目的での使用
ground_name-own-proceedings = 自国の手続
ground_name-bank-secrecy = 銀行秘密
ground_name-domestic-law-or-treaty = 自国の法令又は他の条約が許さない
ground_name-time-bar = 時効
ground_name-insufficient-evidence = 証拠不十分
ground_name-military-offence = 軍事犯罪
ground_name-pending-case = 自国で手続中
ground_name-trial-in-absence = 欠席裁判
ground_name-amnesty = 恩赦
ground_name-age = 刑事責任年齢に達していない
ground_name-serve-at-home = 自国での刑の執行
ground_name-immunity = 免除又は特権
ground_name-fundamental-rights = 基本的権利

said_yes = はい
said_no = いいえ
stated_about = 対象
stated_act = 書面
stated_reason = 理由
status_case-conditional = 条件の提示あり
status_case-postponed = 実施延期
status_case-in-execution = 実施中
status_case-answered-in-part = 一部回答済み
status_case-answered = 回答済み
expected_decide-on-conditions = 条件を受け入れるか、断る
expected_resume = 実施を再開する
expected_consider-answer = 回答を検討し、残るものがなければ事案を終了する
because_conditions-proposed = 被要請側は、条件付きで応じるとしている。
because_postponed = 被要請側は実施を延期した。
because_in-execution = 要請は実施中である。
because_answered = 要請には回答がある。
flag_equivocation = { $authority } が、記録上の同じ位置に異なる通知を署名した。
flag_second-request = 同じ事案に二つ目の要請又は申出が届きましたが、効力はありません。事案を開いた側を確認してください。
flag_other-state-named = 要請は { $from } と { $to } を挙げているが、{ $requesting } が { $requested } 宛てに署名している。
flag_closing-crossed = 相手側の書面が届く途中で、事案が終了した。
flag_withdrawal-crossed = 撤回と回答が行き違った。実施は止まり、両方が記録に残る。
flag_said-twice = 二つの当局が同じ事項を異なる内容で述べた。後のものが有効である。
flag_answers-crossed = 二つの当局が互いの回答を見ずに回答した。
flag_answered-without-information = 途中にあった質問又は回答を見ずに、回答が作成された。
flag_claimed-ahead = 主張された時刻が受領証より後である。いずれかの時計が誤っている。
flag_claimed-behind = 主張された時刻より遅く届いた。途中で止まっていたか、時計が誤っている。
stated_malformed = 届いたまま

expected_answer-consultation = 協議に回答する
expected_decide-on-warning = 保全を続行するか決定する
expected_decide-on-extension = 保全を延長するか、理由を示して延長しない
expected_answer-costs = 費用の負担について回答する
expected_confirm-receipt = 受領を確認する
expected_decide-on-use = 他の使用について決定する
because_answer-consultation = 相手方は、決定の前に協議を求めています。
because_decide-on-warning = 被要請国は、保全が支障となり得ると警告しています。
because_decide-on-extension = 要請国は、保全の延長を求めています。
because_answer-costs = 被要請国は、通常でない費用を通知しました。
because_confirm-receipt = 引渡しが行われましたが、受領が確認されていません。
because_decide-on-use = 要請国は、得たものを他の目的に使用することを求めています。
due_reply = 回答
due_postponement-ends = 延期の終期
due_held-ended = 終了

moves_handling = 受理と照会
moves_information = 情報
moves_terms = 条件と協議
moves_execution = 実施
moves_collecting = リアルタイム収集
moves_answers = 回答
moves_preserving = 保全
moves_results = 結果
moves_ending = 終了
moves_record = 記録

case_about-parts = 対象
case_contents-of-treaty = 両国間の条約が求める事項
case_unnamed = { $state }との事案
case_unnamed-told = { $state }からの情報
case_unnamed-told-on = { $state }からの情報（{ $day }）
case_unnamed-given = { $state }への情報
case_unnamed-given-on = { $state }への情報（{ $day }）
case_call-back-first-contact = こちらではこれまで誰も、{ $authority }の事案を取り扱ったことがありません。何かをする前に、メッセージの中の番号ではなく、公表されている番号に折り返し電話してください。
case_call-back-keys-changed = 相手国の鍵は{ $moment }以降の新しいものです。何かをする前に、メッセージの中の番号ではなく、公表されている番号にかけ直してください。
case_call-back-number = 相手国が公表している番号
case_called-back-button = 折り返し電話をした：相手本人である
case_called-back-not = 相手本人でないとき、または先方の誰も知らないとき：求められたことは何もせず、監督者に伝えてください。
case_called-back = { $name }が{ $moment }に折り返し電話をし、相手本人であることを確かめました
case_done-called-back = 折り返し電話をした人と日時を記録しました。相手国には知らされません。
case_done-told-us = 当方だったこと、答えた人と日時を記録しました。相手国には知らされません。
case_done-told-nobody = 当方では誰も連絡を受けていないこと、答えた人と日時を記録しました。相手国はまだ知りません。電話し、書面でも知らせてください。
case_done-told-open = 回答の取消し、取り消した人と日時を記録しました。改めて問われます。相手国には知らされません。
case_in-doubt = この事案の通知{ $n }件は、{ $authority }がその後失効させた鍵で届きました。{ $since }から鍵が他人の手にあったおそれがあります。公表されている番号にかけ直し、どの通知が先方のものかを確かめてください。削除されたものはありません。
case_in-doubt-here = この事案で{ $authority }の通知{ $n }件は{ $since }より後に届きました。それ以降に届くものを、当方の担当官二人が疑わしいとしています。口上書で届いた番号で、どの通知が先方のものかを確かめてください。削除されたものはありません。
case_act-in-doubt = { $since }から他人の手にあったおそれのある鍵で届きました。先方のものか確かめてください。
case_call-back = メッセージが先方のものか確かめるには
case_call-back-from = 公表された番号
case_call-from-message = （要請に書かれた番号。本人確認にはなりません）
case_emergencies-of-year =
    { $asked ->
        [1] 1年以内に同国から来た緊急要請はこの1件のみ。緊急度を下げて扱われたもの：{ $lowered }件
       *[other] 1年以内の同国からの緊急要請：{ $asked }件、うち{ $lowered }件は緊急度を下げて扱われました
    }
case_emergencies-in-time-here = ここで期限内に受領確認したもの：{ $over }件中{ $inTime }件
case_emergencies-in-time-there = 1年以内に同国へ送った緊急要請のうち、先方が期限内に受領確認したもの：{ $over }件中{ $inTime }件
case_treated-as = 扱い：
case_lowered = { $state }はこれを要請より低い緊急度で扱っています：{ $reasons } 次の連絡は相手方の当直を、緊急ではなく至急として呼び出します。緊急であれば電話してください。
case_lowered-own = ここでは要請より低い緊急度で扱っています：{ $reasons }
