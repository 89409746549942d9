### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

instruments_title = 文書
instruments_lead = { $day }現在の条約、枠組み、協定及び条約によらない方法。
instruments_count = 拘束される国
instruments_name = 文書
instruments_in-force = 効力発生日
instruments_conventions = 条約及び議定書
instruments_regional = 地域的な文書及び枠組み
instruments_bilateral = 二国間条約及び欧州連合との条約
instruments_ways = 条約によらない方法
instruments_texts = モデル文及び法令

instrument_missing = 「{ $id }」という文書はここにありません
instrument_on = 表示する日
instrument_day-wrong = 日付を解釈できませんでした
instrument_what = 概要
instrument_kind = 種類
instrument_id = 引用記号
instrument_opened = 作成又は署名開放
instrument_in-force = 効力発生
instrument_not-in-force = { $day }現在、知られている限り効力を生じていません。
instrument_in-force-by = 遅くとも{ $day }まで
instrument_no-start = 固有の日はありません。条約ではありません。
instrument_quorum = { $n ->
       *[other] 同意を表明する文書{ $n }件の後
    }
instrument_applies = 適用開始
instrument_entry = 国が拘束される時
instrument_entry-rule = 同意の後{ $length }、{ $counting }
instrument_leaving = 脱退の効力発生
instrument_leaving-rule = 通告の後{ $length }、{ $counting }
instrument_binding = 拘束力
instrument_binds = あり（締約国について）。
instrument_binds-nobody = なし：何人にも義務を課さない。
instrument_parent = 関連する文書
instrument_bound-now = { $day }に拘束される国
instrument_deposited-now = { $day }までに同意した国
instrument_gaps = ここに収録していないもの
instrument_over-time = 締約国の推移
instrument_over-time-none = いずれかの国が拘束されるに至った日の記録がありません。
instrument_over-time-note = 各国についての効力発生日により数えます。署名は拘束しないため数えません。
instrument_over-time-table = 表による表示
instrument_chart = { $name }に拘束される締約国：{ $start }に{ $first }、{ $end }に{ $last }。{ $day }現在{ $now }。
instrument_day = 日
instrument_bound = 拘束される国
instrument_who = 加入又は脱退した国
instrument_left = 脱退：{ $states }
instrument_parties = { $day }現在の各国の地位
instrument_parties-region = 締約国の表（横に動かせます）
instrument_party = 法域
instrument_status = 地位
instrument_signed = 署名
instrument_consented = 同意
instrument_force = 効力発生
instrument_sure = 確度及び出所
instrument_parties-none = 締約国の記録がありません。
instrument_between = { $from }から{ $to }までの間
instrument_not-before = { $from }以後
instrument_not-after = { $to }まで
instrument_applies-on = { $day }から適用
instrument_ended-on = { $day }に終了
instrument_articles = 条文
instrument_articles-none = 条文の要約はありません。本文を参照してください。
instrument_declarations = { $day }現在の留保及び宣言
instrument_declarations-none = この日に効力を有するものの記録はありません。
instrument_declarations-ended = 効力を失ったもの又はまだ生じていないもの
instrument_goes-with = 併せて見る文書
instrument_how-sure = 確からしさ
instrument_sure-of = { $day }に拘束されている者を、記載の確からしさ別に示します。
instrument_in-force-since = { $day }から効力を有する
instrument_clocks = 期限
instrument_forms = 空の書式

map_title = 地図、{ $day }
map_spoken = { $day }現在の{ $name }の世界地図：締約国{ $parties }、同意したが拘束されていない国{ $consented }、署名国{ $signatories }。下の一覧に国名があります。
map_party = 拘束される締約国
map_consented = 同意したが未拘束
map_signatory = 署名のみ
map_invited = 招請国
map_dots = 点は、描くには小さい法域を表します
map_borders = 境界は公開地図データによる参考表示であり、いかなる紛争についても立場を示すものではありません。基準となるのは一覧です。地域は寄託者の記録に従って表示しています。

standing_none = 締約国でない
standing_invited = 招請国
standing_signatory = 署名のみ
standing_consented = 同意したが未拘束
standing_party = 締約国
standing_party-unsure = 締約国（要確認）
standing_perhaps-party = 締約国の可能性あり
standing_extension-pending = 適用拡大の手続中
standing_excluded-territory = 除外された領域
standing_not-participating = 不参加
standing_ineligible = 加入資格なし
standing_suspended = 停止中
standing_ended = 終了

forms_title = 空の書式
forms_lead = 各文書により要請に記載すべき事項を、印刷用の空の書式にしたものです。各欄にその条項を示します。

form-blank_title = { $instrument }による{ $measure }：空の書式
form-blank_lead = まず文書の定める欄を条項とともに掲げます。良き慣行はその後に続き、必須ではありません。
form-blank_from = 要請する当局
form-blank_to = 要請を受ける当局
form-blank_reference = 整理番号
form-blank_date = 日付
form-blank_fields = 文書の求める事項
form-blank_fields-none = この措置について、この文書の記載事項の一覧は記録されていません。
form-blank_route = この方法に限る：{ $route }
form-blank_practice = 良き慣行
form-blank_signature = 氏名、官職及び署名
form-blank_from-practice = 慣行
form-blank_missing = その書式はありません

map_list = 基準となる一覧
