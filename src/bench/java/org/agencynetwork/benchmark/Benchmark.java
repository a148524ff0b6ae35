package org.agencynetwork.benchmark;

public final class Benchmark {
	public static void main(String[] a) throws Exception {
		java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/bench-cp.txt"), System.getProperty("java.class.path"));
		if (a[0].equals("cp")) return;
		LoadBenchmark.main(a);
	}
}
