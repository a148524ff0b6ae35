"""The large model: a pretrained language model, made to read recommendations as the labels do."""

import zipfile

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer
from transformers import BertConfig, BertModel

from phrases import given_to, train

SIZE = 384
LONGEST = 128


class Pretrained:
    """A small model of BERT's kind, as a langchain4j-embeddings jar carries it: one ONNX file and its tokenizer."""

    def __init__(self, jar):
        with zipfile.ZipFile(jar) as files:
            self.name = next(name for name in files.namelist() if name.endswith(".onnx")).removesuffix(".onnx")
            self.graph = onnx.load_from_string(files.read(self.name + ".onnx")).graph
            self.tokenizer = Tokenizer.from_str(files.read(self.name + "-tokenizer.json").decode("utf-8"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(LONGEST)
        self.numbers = {entry.name: numpy_helper.to_array(entry) for entry in self.graph.initializer}

    def pieces(self, text):
        return self.tokenizer.encode(text).ids

    def vector(self, word):
        pieces = self.tokenizer.encode(word, add_special_tokens=False).ids
        vectors = self.numbers["embeddings.word_embeddings.weight"]
        return vectors[pieces].mean(0) if pieces else np.zeros(SIZE, np.float32)

    def body(self):
        layers = len({name.split(".")[2] for name in self.numbers if name.startswith("encoder.layer.")})
        body = BertModel(BertConfig(vocab_size=30522, hidden_size=SIZE, num_hidden_layers=layers,
                                    num_attention_heads=12, intermediate_size=4 * SIZE), add_pooling_layer=False)
        numbers = dict(self.numbers)
        for node in self.graph.node:  # the exporter has renamed the matrices, but not what multiplies by them
            if node.op_type == "MatMul" and node.input[1] in self.numbers:
                name = node.name.strip("/").removesuffix("/MatMul").replace("/", ".") + ".weight"
                numbers[name] = self.numbers[node.input[1]].T
        state = body.state_dict()
        body.load_state_dict({name: torch.tensor(numbers[name].copy()) if name in numbers else state[name]
                              for name in state})
        return body


class Reader(torch.nn.Module):
    def __init__(self, body, themes):
        super().__init__()
        self.body = body
        self.dropped = torch.nn.Dropout(0.1)
        self.says = torch.nn.Linear(2 * SIZE, themes)

    def forward(self, pieces):
        is_piece = (pieces > 0).long()
        read = self.body(input_ids=pieces, attention_mask=is_piece).last_hidden_state
        is_piece = is_piece[:, :, None].to(read.dtype)
        mean = (read * is_piece).sum(1) / is_piece.sum(1)
        most = (read + (is_piece - 1) * 1e4).amax(1)
        return self.says(self.dropped(torch.cat([mean, most], 1)))


def learn(pretrained, texts, shares, weights, rounds=3, step=1e-4, size=32, seed=0):
    """Learns to give each text its share of each theme; some forty minutes on two cores for twelve layers."""
    torch.manual_seed(seed)
    model = Reader(pretrained.body(), shares.shape[1])
    optimiser = torch.optim.AdamW([{"params": model.body.parameters(), "most": step},
                                   {"params": model.says.parameters(), "most": 10 * step}], weight_decay=0.01)

    def read(given):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            return model(given)

    return train(model, read, optimiser, lambda done: min(1, done / 0.06) * (1 - done),
                 [pretrained.pieces(text) for text in texts], shares, weights, rounds, size, seed, steepest=1.0)


def write(model, path):
    torch.save(model.state_dict(), path)


def read(pretrained, path):
    numbers = torch.load(path)
    model = Reader(pretrained.body(), len(numbers["says.bias"]))
    model.load_state_dict(numbers)
    return model.eval()


def log_odds(model, pretrained, texts):
    pieces = [pretrained.pieces(text) for text in texts]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        return given_to(model, pieces, 64)
