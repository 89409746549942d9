### 中文: drafted by machine, not yet reviewed by a native lawyer.

problem_earlier-unknown = 本机关没有此案。
problem-next_earlier-unknown = 请从列表中选择。贵国其他机关的请求以其日期和编号指明。
problem_earlier-other-state = 此案的对方是另一国，不在此处被请求的国家之列。
problem-next_earlier-other-state = 请移除：被请求国与该案无关，却会由此得知该案。
