### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

request_step-facts = 事実
request_step-avenue = 法的経路
request_step-contents = 内容
request_step-check = 確認
request_step-approve = 承認及び送付
request_choose = 選択してください
request_change = 変更
request_remove = 削除
request_save = 保存
request_leave = 後で続ける
request_saved = 保存しました。
request_saved-with = { $n ->
       *[other] 保存しました。送付までに訂正を要するものが{ $n }件あります
    }
request_wrong = { $n ->
       *[other] 送付までに訂正を要するものが{ $n }件あります
    }
request_missing-title = { $n ->
       *[other] この要請には不備が{ $n }件あります
    }
request_returned = 同僚が差し戻しました
request_approved-once = 同僚がこの起案を承認しています。変更を保存すると、承認は別の本文に対するものとなるため取り消されます。
request_go-all-the-same = このまま法的経路を見る
request_conflict-title = 入力中にこの起案が別の所で保存されました
request_conflict-text = 貴官の入力は下の書式に残っていますが、まだ保存されていません。保存したのは同僚か、別のタブの貴官自身です。保存された記載を読み、残すべきものを書式に入れて再度保存してください。書式が保存済みの本文に代わります。
request_conflict-theirs = 保存されている記載（貴官のものと異なる箇所）
request_conflict-same = このページに異なる箇所はありません。
request_conflict-blank = 空欄
request_field-numbered = { $field }、{ $n }件目
request_field-in-part = { $field }、部分{ $part }
request_field-in-part-numbered = { $field }、部分{ $part }、{ $n }件目
request_field-missing = { $field }：記載なし
request_facts-title = 何が起こり、何を必要としますか
request_facts-lead = 事実から始めてください。条約はその後です。途中のものも含め、入力したとおりに保存されます。
request_facts-go = 保存して法的経路を見る
request_need-measure = 措置を選んでください。法的経路はこれにより決まります
request_need-to = 被要請国を選んでください。法的経路はこれにより決まります
request_parts = 求める措置
request_parts-hint = いずれも要請として送ることができます。失われたデータは引き渡せないため、保全が先です。部分ごとに回答されます。
request-hint_to = データ又は人が所在する国。このネットワークの国が先に並びます。ノードのない国はネットワークの外にあります。法的経路は回答され、要請は書面で送ります。
request_state = { $name }（{ $code }）
request_no-node = { $name }（{ $code }）、ノードなし
request_no-node-here = { $state }はこのネットワークにノードがないため、ここから要請を送ることはできません。このページを印刷し、法的経路の定める経路で送ってください
request-hint_toAuthority = このネットワークの名簿によります。空欄の場合は求める措置に応じて選ばれます（待てないものは24/7窓口へ）。
request_usual-authority = 通常の宛先：急を要するものは24時間コンタクトポイント
request-hint_title = 双方の同僚が用いる名称。個人情報を含めないでください。
request-hint_offences = 名称ではなく行為が基準です。最も近い犯罪を選び、自国法の条項を併記してください。
request-add_offences-known = 一覧の犯罪を追加
request-add_offences-other = その他の犯罪を記載して追加
request_offence-n = 犯罪{ $n }
request_offence-item = { $title }、{ $pinpoint }
penalty_years = { $n ->
       *[other] { $n }年以下
    }
penalty_months = { $n ->
       *[other] { $n }月以下
    }
request-hint_conduct = 知られている限りで、誰が、何を、いつ、どのように行ったか。双罰性はこの記載により判断されます。
request_row-title = 項目{ $n }：{ $kind }
request-ask_urgency-level = どの程度急ぎますか
priority-hint_routine = 順番どおり。
priority-hint_urgent = 他に優先：待てばデータ又は手続が失われるおそれ。
priority-hint_emergency = 直ちに：人の生命又は安全に対する重大かつ急迫した危険がある場合。
request-hint_urgency-why = 何もしなければ、誰に、何が、いつまでに起こるか。
request-hint_sensitivity = 事案をどの程度限って扱うか。この区分は送付され、先方にも同様の扱いを求めます。
request-ask_confidentialityRequested = 先方に秘密の保持を求めますか
request-answer_confidentialityRequested-yes = はい。利用者にも知らせないよう求める
request-answer_confidentialityRequested-no = いいえ
request_language-item = { $name }
request-hint_language = この書式の本文を書く言語。
request_fact-title = 事実
request_fact-case = 事案
request_fact-from = 要請国
request_fact-to = 被要請国
request_fact-on = 日付
request_open_0 = 可能な法的経路はありません
request_open_1 = 一つの法的経路が可能です
request_open_2 = 二つの法的経路が可能です
request_open_3 = 三つの法的経路が可能です
request_open_4 = 四つの法的経路が可能です
request_open_5 = 五つの法的経路が可能です
request_open_6 = 六つの法的経路が可能です
request_open_7 = 七つの法的経路が可能です
request_open_8 = 八つの法的経路が可能です
request_open_9 = 九つの法的経路が可能です
request_open-many = { $n ->
       *[other] { $n }の法的経路が可能です
    }
request_avenue-lead = 回答義務の順。次いで、制限のないものを先に、両国間の規則をより広い規則より先に並べています。選択は貴官が行い、選択とその理由は起案とともに残ります。
request_of-them-limited =
    { $n ->
       *[other] うち { $n } 件は条約以外の事情にも左右されます。
    }
request_preserve-title = まずデータの保全を求めてください
request_preserve-text = 要請が読まれる前にデータが失われるおそれがあります。24時間コンタクトポイントは今すぐ保全することができます。同じ事実による第二の起案を作成し、この起案は残ります。
request_preserve-button = 先に保全を求める
request_is-main = 主たる根拠
request_is-second = 第二の根拠
request_use = この経路を用いる
request_use-both = { $first } と { $second } を併せて用いる
request_use-alone = { $n } だけを用いる
request_other-avenues = そのほかの経路
request_use-instead = 代わりにこれを用いる
request_use-second = 第二の根拠とする
request_drop-second = 第二の根拠から外す
request_provider-direct = 事業者に直接：情報のみであり、国への要請ではない


request_decide-title = 未確定の点を定める事実
request_decide-lead = 法令が求めるものに限ります。要請に欄のあるものは要請の一部となり、その他は起案に残り、送信されません。
request_decide-button = 保存して再度法令に問う
request_decide-in-facts = 事実の中に記載する
request_penalty-of = 法定刑の上限：{ $offence }
request_other-title = その他の根拠
request_other-lead = Comityの知らない条約、取決め又は法令。先方は、法令データにない旨の注記とともに、貴官の記載と引用を読みます。
request_other-text = 根拠の記載
request_other-citation = 根拠の所在
request_other-text-missing = その他の根拠を記載してください
request_other-citation-missing = その他の根拠の所在を記載してください
request_other-use = この根拠による
request_other-second = 第二の根拠とする
request_choice-title = 貴官の選択
request_choice-why = 第一の可能な経路としない理由
request_choice-why-hint = 法令の順では{ $first }が第一です。理由は貴当局の記録簿に残り、送られることはありません。
request_choice-not-sent = 貴当局の記録簿に残り、送られません。
request_avenue-go = 内容へ進む
request_contents-window = 要請の内容
request_contents-title-preservation = 何を保全する必要がありますか
request_contents-title = 要請は何を述べますか
request_contents-lead = { $measure }、{ $from }から{ $to }へ、{ $instrument }。
request_contents-none-required = 選択した根拠は、既に記載された事項のほかに何も求めていません。追記は保存されます。
request_contents-shared = 全ての部分に共通
request_contents-done = 入力は保存されています。必須の欄{ $of }のうち{ $done }が済みました。
request_contents-go = 保存してすべて確認する
request_asks-label = 求められる事項
request_asks-title = 要請に記載すべき事項
request_asks-count = { $done }／{ $of }
request_ask-given = 記載済み
request_ask-open = 未記載
request_not-given = 記載なし
request_by-the-act = 署名された通知自体が示すため、入力は不要です。
request_known-of = { $state }について知られていること
request_known-languages = 言語：{ $languages }
request_known-criminality = 双罰性：{ $rule }
request_practice = 良き慣行が加える事項
request_practice-note = { $n ->
       *[other] { $n }欄、いずれも任意
    }
request_field-from-treaty-between = 双方を拘束する{ $source }が求めるもの。
request_field-from-requested-state = 被要請国が求めるもの：{ $source }。
request_field-from-practice = { $source }による。
request_intention = { $state }は、このデータの捜索、押収又は開示の要請を提出する意図を有する。
request_check-window = 要請の確認
request_check-title = 署名する内容の確認
request_check-title-missing = まだ不足しているもの
request_check-lead = すべての値及び条項を含む要請の全文です。各行から入力した箇所に戻れます。
request_check-lead-missing = 要請はまだ作成できません。上の各行から直すべき欄に行けます。入力はすべて保存されています。
request_check-go = 承認へ進む
request_in-zone = { $city }、{ $offset }。現地は{ $time }
request_advice-title = 実務家であれば加えるもの
request_advice-no-reason = 第一の可能な経路としない理由が記載されていません。
request_advice-give-reason = 理由を記載する
request_release-title = 承認者
request_release-count = 承認 { $done }／{ $of }
request_policy-two-officers = 二人の担当官が承認
request_policy-duty-officer-then-review = 当直担当官一人が承認し、同僚が事後に確認
request_approved = 承認済み
request_approved-by = { $name }、担当官{ $number }、{ $moment }
request_approved-none = この版はまだ誰も承認していません。
request_lapsed = 改めて承認が必要
request_lapsed-by = { $name }、担当官{ $number }、{ $moment }に別の本文を承認しました。その後変更されたため、この承認は数えません。
request_approve-title = 承認及び送付
request_approve-lead = { $title }、起案者 { $drafter }、保存 { $moment }。
request_approve-problems = 承認できませんでした
request_not-draft-changed-meanwhile = このページを開いた後に起案が変更されました。もう一度読んでください。下にあるのは現在の本文です。
request_approve-what = 承認の対象
request_approve-not-you = 貴官は現在これを承認できません
request_approve-first = 下の本文をそのまま承認します。まだ送付されません。もう一人の担当官の同意が必要です。
request_approve-sends = 貴官の承認により、要請は{ $authority }が署名し、直ちに{ $state }へ送られます。取り消すことはできませんが、撤回することはできます。
request_approve-reviewed = 同僚が事後に発出を確認します。
request_approve-and-send = 承認して{ $state }へ送る
request_approve-button = 承認する
request_see-missing = 不足しているものを見る
request_give-back = 又は差し戻す
request_give-back-why = 何を変更すべきですか
request_give-back-hint = 起案者が読みます。貴当局の外には出ません。
request_give-back-button = 起案を差し戻す
request_give-back-missing = 変更すべき点を記載してください

## Parts, penalties and the stages of a part.

request_part = 第{ $n }部分
request_add-part = 措置を追加する
request_part-based = 根拠を選択済み
request_part-open = 根拠は未選択
request-field_parts = 求める措置
request-field_wanted = 具体的に求めるもの
request-field_wantedBy = 必要な期日
request-hint_parts-wanted = どのデータ、どの人、どの行為かを書いてください。相手方が保有の有無を答えられます。
request-hint_parts-wantedBy = この日を過ぎると回答が役に立たない日。なければ空欄。
penalty_days = { $n }日以下
penalty_fine = 罰金のみ
penalty_life = 無期拘禁以下
penalty_death = 死刑以下
offence-kind_known = 一覧から
offence-kind_other = 文章で
act_parts = どの部分についてですか。
act_parts-hint = 要請の各部分にはそれぞれ回答します。
act_not-understood = 相手方のノードは古い版で、この種類の陳述を理解しません。保存と受領の確認はされますが、双方とも効力を与えません。同じ内容をメッセージでも伝えてください。
stage_asked = 要請中
stage_conditional = 条件付き
stage_postponed = 延期
stage_admitted = 受理
stage_in-execution = 実施中
stage_answered-in-part = 一部回答
stage_preserved = 保全済み
stage_answered = 回答済み
stage_nothing-found = 該当なし
stage_impossible = 不可能
stage_refused = 拒否
stage_declined = 辞退
stage_withdrawn = 撤回
request_part-named = 第{ $n }部分：{ $measure }
request-field_urgency-level = 緊急度
request-field_confidentialityRequested = 秘密保持

request_sections = 質問
request_section-whom = 宛先
request_section-measures = 求める措置
request_section-offences = 犯罪
request_section-conduct = 事実
request_section-urgency = 緊急性
request_section-matter = 国内手続
request_section-handling = 取扱い
request_section-all = 一頁に全部
request_ask-whom = どこに要請しますか
request_ask-measures = 何を求め、何を対象としますか
request_ask-offences = どの犯罪に関するものですか
request_ask-conduct = 何が起きましたか
request_ask-urgency = どの程度緊急ですか
request_ask-matter = 国内の手続に関して
request_ask-handling = どのように取り扱われるべきですか
request_lead-whom = 入力したものは未完成でもすべて保存されます。どの質問にも戻ることができます。
request_lead-measures = 失われたデータは引き渡せないため、保全が先です。各措置は、それぞれ個別に回答される部分となります。
request_lead-offences = 条約上の犯罪は相手国でもそのまま認識されます。その他の犯罪は、規定とともに記載してください。
request_lead-conduct = 誰が、いつ、何をしたか、データがどのように結び付くかを数文で。
request_lead-urgency = 相手方が最初に読む項目です。
request_lead-matter = 担当の裁判所又は検察官、以前の要請、相手方が連絡できる者。
request_lead-handling = 秘匿の程度、秘密の扱い、記載の言語。
request_facts-on = 保存して次へ
