### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

law_title = 法令
law_views = 法令ページの区分
law_view-ask = 二国と日付
law_view-instruments = 文書
law_view-states = 国
law_view-forms = 空の書式
law_view-search = 検索
law_permanent = 固定アドレス
law_data = データ
law_print = 二頁の覚書
law_tools = このページのアドレス、データ及び印刷
law_version = { $day }までに通読した事実による。いずれの国もこれらの回答への同意を表明していません。重要な点は寄託者に確認してください。
law_source = 出典
law_comma = 、
law_cite = 第{ $article }条{ $path }
law_cite-of = { $instrument }第{ $article }条{ $path }
law_cite-other = その他の犯罪
law_unknown = 不明
law_day-hint = 年、月、日。例：2012-11-01
law_show = 表示
law_near = 近いもの
law_not-found-search = 法令を検索
law_article_title = { $pinpoint }：{ $title }
law_article_gist = 要旨
law_article_lead = { $instrument }、{ $domain }
law_article_not-text = 条約の本文ではなく、独自の言葉による要約です。引用の前に本文を参照してください。
law_article_limits = 条件及び制限
law_article_force = 拘束の程度
law_article_paragraphs = この条の項
law_article_only = 各項は個別に示していません。
law_article_here = このページ
law_article_left-out = 掲げていない項は要約しておらず、これについて何も述べていません。
law_article_emergency-only = 緊急の場合に限る。
law_article_fallback-only = 両国間に共助条約がない場合に限る。
law_article_hangs = これに基づくもの
law_article_hangs-none = ここに記録されたもので、これに基づくものはありません。
law_article_rules = これから生じる規則
law_article_clocks = 期限
law_article_contents = 要請の欄
law_article_declarations = 留保及び宣言
law_article_profiles = 各国の法令における定め
law_article_missing = { $pinpoint }という規定はここにありません
law_article_missing-lead = 入力の誤りか、ここで要約していない項です。条の頁に、要約した項を示しています。
law_required = 必須
law_if-available = あれば
law_from = { $day }から
law_until = { $day }の前日まで
law_start-of-party = 自らについて効力を生じた日から
law_length-none = 数値の定めなし
law_length-hours = { $n ->
       *[other] { $n }時間
    }
law_length-days = { $n ->
       *[other] { $n }日
    }
law_length-months = { $n ->
       *[other] { $n }月
    }
law_length-years = { $n ->
       *[other] { $n }年
    }
law_value-minimum = { $figure }以上
law_value-maximum = { $figure }以内
law_in-both = { $own }（{ $original }）
law_starts = 起算点
law_start-if = { $start }（{ $condition }場合に限る）
law_owes = 義務を負う者
law_counting = 計算方法

law-domain_substantive = 犯罪
law-domain_criminalization = 犯罪
law-domain_liability = 責任及び制裁
law-domain_procedural = 捜査及び裁判上の権限
law-domain_cooperation = 協力
law-domain_cooperation-general = 協力一般
law-domain_final = 最終規定
law-domain_general = 一般規定
law-domain_jurisdiction = 裁判権
law-domain_extradition = 犯罪人引渡し
law-domain_mla = 捜査共助
law-domain_law-enforcement = 法執行
law-domain_asset-recovery = 財産の回復
law-domain_data-protection = 個人情報の保護
law-domain_network = 連絡部局の網
law-domain_preservation = 保全
law-domain_prevention = 防止
law-domain_technical-assistance = 技術援助
law-domain_mechanism = 機関及び審査

law-force_shall = 義務：締約国は…する。
law-force_may = 許容：締約国は…することができる。
law-force_endeavour = 努力義務：締約国は…するよう努める。
law-force_mixed = 一部は義務、一部は許容。

law-clock_deadline = 期限
law-clock_minimum = 最短期間
law-clock_effect-date = 効力発生
law-clock_target = 良き慣行（条約上の義務ではない）

law-counting_first-of-month-after-months = その日から月数を数え、その後最初の月の初日
law-counting_nth-day-after = 初日を算入しない
law-counting_calendar-days = 暦日（休日を考慮しない）
law-counting_eu-1182-71 = 規則1182/71による。日は休日を繰り下げ、時間は繰り下げない
law-counting_roll-off-holidays = 日（休業日に当たるときは繰下げ）
law-counting_months-same-day = 応当日まで
law-counting_on-receipt = 直ちに

law-rule_own-rule = { $measure }についての規定
law-rule_general = 一般的な援助義務による{ $measure }
law-rule_endeavour = 努力義務：{ $measure }
law-rule_domestic = 被要請国の法令が許す限度での{ $measure }
law-rule_none = { $measure }は対象外
law-rule_outside = { $measure }：他の窓口へ
law-rule_information = { $measure }：情報提供であり、国への要請ではない
law-rule_ground = 拒否事由
law-rule_not-ground = 拒否事由とならないもの
law-rule_duty = 拒否の際の義務
law-rule_postponement = 延期
law-rule_domestic-law = 被要請国の法令も適用される
law-rule_channel = 連絡の経路
law-rule_precedence = 他の条約との優先関係
law-rule_use-limit = 使用の制限
law-rule_prosecute = 引渡し又は訴追
law-rule_threshold = 引渡しの刑の基準
law-rule_competing = 同一人についての請求の競合
law-rule_offence = 文書自体の犯罪とみなされるもの
law-rule_condition = 条件
law-rule_entry = 国が拘束される時
law-rule_quorum = 文書の効力発生
law-rule_denunciation = 廃棄の効力発生
law-rule_withdrawal = 留保の撤回の効力発生
law-rule_extension = 領域への適用拡大の効力発生
law-rule_eligibility = 加入資格
law-rule_territory = 適用される領域

law-duty_give-reasons = 理由を示す
law-duty_consult-first = 事前に協議する
law-duty_inform-promptly = 先方に速やかに通報する
law-duty_submit-for-prosecution = 訴追のため事件を付託する
law-duty_consider-partial-or-conditional = 一部又は条件付きの実施を検討する
law-duty_warn-requesting-state = 要請国に事前に知らせる

law-declared_reservation = 留保
law-declared_declaration = 宣言

law_filed = この頁のアドレス：{ $address }

law_is = これは何か
law_is-rules = 条約の協力に関する規則とその日付：誰が、いつ、どの留保を付して拘束されたか。
law_is-reasons = 理由を付した回答。各理由に条文、出典及び確度を示す。
law_is-open = 各省庁が自らのノードで用いるものと同じ規則。データもコードも公開。
law_isnt = これは何でないか
law_isnt-depositary = 寄託者ではない。重要な日付は寄託者に確認する。
law_isnt-advice = 法的助言ではなく、いずれの国もこれらの回答への同意を表明していない。
law_isnt-channel = 要請を送る手段ではない。ここに入力したものは保存されない。

site_name = 法令
site_what = 公開・登録不要
site_data = データ（JSON）
site_changes = 法令が変わった日
site_without-script = 二国間の回答、別の日の表示及び検索はスクリプトによりブラウザー内で計算しますが、スクリプトが無効です。各頁の閲覧には不要です。
site_too-old = このブラウザーは法令が求める日数計算（Temporal）ができないため、質問には回答していません。表示されているのは作成時のページです。新しい Firefox 又は Chrome でこのアドレスを開いてください。
